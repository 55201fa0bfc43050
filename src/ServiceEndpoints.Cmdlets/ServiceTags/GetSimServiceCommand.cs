using System.Management.Automation;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the products that service endpoints lead to.</summary>
[Cmdlet(VerbsCommon.Get, "SimService")]
[OutputType(typeof(SimService))]
public sealed class GetSimServiceCommand : SimReadCommand
{
    /// <summary>The product, its endpoint or its type of resource.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(ServiceNameCompleter))]
    [SupportsWildcards]
    [Alias("Service")]
    public string[] Name { get; set; } = [];

    /// <summary>Only what is offered in this region.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    public string? Location { get; set; }

    private protected override void End()
    {
        if (Location is null || Accept(LocationRule.Read(Location), Location, out _))
        {
            WriteNamed(
                ServiceCatalogue.All,
                Name,
                service => [service.Name, service.Service, service.ResourceType.ToString()],
                name => new(
                    ErrorId.ServiceNotFound, $"No service is called '{name}'. Get-SimService lists them all.", name));
        }
    }
}
