using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Rules.Routing;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Sends traffic on its way from whatever it starts at.</summary>
internal readonly struct Departure<TTrace>(Walk<TTrace> walk, Destination destination, IPProtocol protocol)
    where TTrace : struct, ITrace
{
    public void From(Node node)
    {
        Traffic packets = Packets(node.Addresses);
        if (node is ServiceNode service)
        {
            new ServiceDeparture<TTrace>(walk).From(service, packets, StartFindings());
        }
        else
        {
            walk.Start(node, packets, StartFindings());
        }
    }

    /// <summary>
    /// A client in an on-premises network: to Azure services over its own internet access, to machines through the
    /// gateway.
    /// </summary>
    public void From(SimOnPremisesNetwork network)
    {
        bool isPrivate = destination.Goal is Goal.Machine or Goal.Private
            || (destination.Goal is Goal.Address && !ReservedRanges.PublicInternet.IsSupersetOf(destination.Addresses));
        if (isPrivate)
        {
            Flight flight = new(Packets(AddressSet.From(network.AddressPrefix))) { Findings = StartFindings() };
            new OnPremisesEntry<TTrace>(walk).Enter(network, flight);
            return;
        }

        AddressSet addresses = AddressSet.UnionOf(network.PublicIPAddress.Select(AddressSet.From));
        bool isKnown = !addresses.IsEmpty;
        FromOutside(new()
        {
            Kind = CallerKind.OnPremises,
            Addresses = isKnown ? addresses : ReservedRanges.PublicInternet,
            UnknownBecause = isKnown ? null : GatewayHop<TTrace>.UnknownNat(network.Name),
            Text = isKnown ? addresses.ToString() : $"the NAT address of {network}",
        }, ForcedTunnellingLeavesOnPremises.Instance);
    }

    public void FromPublic(AddressSet addresses, string text, string? region) => FromOutside(new()
    {
        Kind = CallerKind.Public,
        Addresses = addresses,
        Text = text,
        Region = region,
    }, InternetIsTheDefault.Instance);

    public void FromService(CallerKind kind, string name) => FromOutside(new()
    {
        Kind = kind,
        Addresses = ReservedRanges.PublicInternet,
        Text = name,
        Name = name,
    }, TrustedServicesPass.Instance);

    private void FromOutside(Caller caller, Rule rule)
    {
        Flight flight = new(Packets(caller.Addresses)) { Findings = StartFindings() };
        if (TTrace.Records)
        {
            walk.Trace.Step(Stage.Source, rule, caller.Text, flight.Traffic, new(
                caller.Text, caller.Kind.ToString(), $"{walk.Goal.Name} sees {caller.Text}."));
        }

        walk.Arrive(flight, caller);
    }

    private ValueList<Finding> StartFindings() =>
        new[] { destination.Refusal, destination.Unknown }.OfType<Finding>().ToValueList();

    private Traffic Packets(AddressSet source) =>
        new(source, destination.Addresses, Traffic.ClientPorts, destination.Ports, protocol);
}
