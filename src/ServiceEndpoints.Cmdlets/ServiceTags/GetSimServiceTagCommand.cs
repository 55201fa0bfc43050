using System.Collections.Generic;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.ServiceTags;
using ServiceEndpoints.Sessions;

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

    /// <summary>The name of a file that was loaded; without it, the tags that the topology uses.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(ServiceTagSetCompleter))]
    public string? TagSet { get; set; }

    private protected override void End()
    {
        SimTopology estate = Estate;
        if (Accept(
                Session.ServiceTags.Get(TagSet ?? ServiceTagShelf.Current, estate), TagSet, out ServiceTagSet? used)
            && Accept(
            ServiceTagQueries.Find(estate with { ServiceTags = used }, Address, Region), Address ?? Region, out IReadOnlyList<SimServiceTag>? tags))
        {
            WriteNamed(tags, Name, tag => [tag.Name], ServiceTagQueries.NotFound);
        }
    }
}
