using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the regions of Azure and their pairs; without a name, those on Azure's list.</summary>
[Cmdlet(VerbsCommon.Get, "SimRegion")]
[OutputType(typeof(AzureRegion))]
public sealed class GetSimRegionCommand : SimReadCommand
{
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(RegionCompleter))]
    [SupportsWildcards]
    [Alias("Location", "Region")]
    public string[] Name { get; set; } = [];

    private protected override void End() => WriteNamed(
        Name.Length > 0 ? RegionCatalogue.All : [.. RegionCatalogue.All.Where(region => region.IsListed)],
        Name,
        region => [region.Name, region.DisplayName, region.ShortName],
        name => new(ErrorId.RegionNotFound, $"Azure has no region '{name}'. Get-SimRegion lists those it has.", name));
}
