using System.Management.Automation;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Names;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the records on the way from a resource's public name to an address.</summary>
[Cmdlet(VerbsDiagnostic.Resolve, "SimDnsName")]
[OutputType(typeof(SimDnsRecord))]
public sealed class ResolveSimDnsNameCommand : SimReadCommand
{
    /// <summary>A public name, or a resource for the name of its main sub-service.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    public DestinationReference[] Name { get; set; } = [];

    /// <summary>Who asks: a private endpoint answers only the VNets that its zone is linked to.</summary>
    [Parameter(Position = 1)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    public SourceReference? From { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        if (!TryClient(estate, out SimVNet? client))
        {
            return;
        }

        foreach (DestinationReference name in Name)
        {
            if (Accept(PublicNameOf(estate, name), name, out FlowTarget.Resource? target)
                && Accept(EntityNames.Resource(estate, target.ResourceId), name, out SimResource? resource))
            {
                WriteObject(
                    DnsResolution.Of(estate, resource, target.SubService, target.Fqdn, client),
                    enumerateCollection: true);
            }
        }
    }

    private static Result<FlowTarget.Resource> PublicNameOf(SimTopology topology, DestinationReference name) =>
        FlowTargets.Resolve(topology, name.Text).Then(target => Resource(target, name.Text));

    private static Result<FlowTarget.Resource> Resource(FlowTarget target, string text) =>
        target is FlowTarget.Resource resource
            ? resource
            : new Refusal(
                ErrorId.DestinationInvalid, $"'{text}' is not a resource, so it has no public name here.", text);

    /// <param name="client">Null for a client outside the VNets.</param>
    private bool TryClient(SimTopology topology, out SimVNet? client)
    {
        client = null;
        if (From is null)
        {
            return true;
        }

        if (!Accept(FlowSources.Resolve(topology, From.Text), From, out FlowSource? source))
        {
            return false;
        }

        if (source is FlowSource.Interface or FlowSource.Subnet
            && NetworkPlaces.OfSource(topology, From.Text).IsSuccess(out NetworkPlace? place, out _))
        {
            client = topology.VNets.Find(place.Subnet.VNetId);
        }

        return true;
    }
}
