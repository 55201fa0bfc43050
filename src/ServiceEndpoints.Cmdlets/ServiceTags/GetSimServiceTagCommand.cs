using System.Collections.Generic;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.ServiceTags;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the service tags that a topology uses.</summary>
[Cmdlet(VerbsCommon.Get, "SimServiceTag")]
[OutputType(typeof(SimServiceTag))]
public sealed class GetSimServiceTagCommand : SimReadCommand
{
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(ServiceTagCompleter))]
    [SupportsWildcards]
    [Alias("ServiceTag")]
    public string[] Name { get; set; } = [];

    /// <summary>Only the tags that hold this address.</summary>
    [Parameter]
    public string? Address { get; set; }

    /// <summary>Only the tags of this region.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    public string? Region { get; set; }

    private protected override void End()
    {
        if (Accept(
            ServiceTagQueries.Find(Estate, Address, Region), Address ?? Region, out IReadOnlyList<SimServiceTag>? tags))
        {
            WriteNamed(tags, Name, tag => [tag.Name], ServiceTagQueries.NotFound);
        }
    }
}
