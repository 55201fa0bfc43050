using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the resources of a topology.</summary>
[Cmdlet(VerbsCommon.Get, "SimResource")]
[OutputType(typeof(SimResource))]
public sealed class GetSimResourceCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public ResourceReference[] Resource { get; set; } = [];

    /// <summary>Only resources of these types.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(ResourceTypeCompleter))]
    public ResourceType[]? Type { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteObject(
            Chosen(estate.Resources, Resource, text => EntityNames.Resource(estate, text))
                .Where(resource => Type is null or [] || Type.Contains(resource.Type)),
            enumerateCollection: true);
    }
}
