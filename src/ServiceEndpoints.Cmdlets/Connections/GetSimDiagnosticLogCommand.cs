using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Activity;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes what the services logged of the requests that reached them; without a resource, all of it.</summary>
[Cmdlet(VerbsCommon.Get, "SimDiagnosticLog")]
[OutputType(typeof(SimDiagnosticRow))]
public sealed class GetSimDiagnosticLogCommand : SimCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [Alias("Name")]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    [SupportsWildcards]
    public ResourceReference[] Resource { get; set; } = [];

    private protected override void Process() => WriteObject(
        Resource.Length == 0 ? Session.Log : Resource.SelectMany(Rows), enumerateCollection: true);

    private IEnumerable<SimDiagnosticRow> Rows(ResourceReference reference)
    {
        if (WildcardPattern.ContainsWildcardCharacters(reference.Text))
        {
            var pattern = WildcardPattern.Get(reference.Text, WildcardOptions.IgnoreCase);
            return Session.Log.Where(row => pattern.IsMatch(row.Resource) || pattern.IsMatch(row.ResourceId));
        }

        return Accept(EntityNames.Resource(Session.Topology, reference.Text), reference, out SimResource? resource)
            ? Session.Log.Where(row => ArmId.Same(row.ResourceId, resource.Id))
            : [];
    }
}
