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
    /// A client in an on-premises network: to machines through the gateway, to Azure services over its own internet
    /// access or its circuit.
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

        OnPremisesExit exit = OnPremisesExit.Of(walk.Network, network, destination.Goal);
        exit.Caution(walk.Trace);
        FromOutside(exit.ToCaller(null, null), Stage.Outbound, exit.Rule, $"{network} sends it by {exit.Way}, so ");
    }

    public void FromPublic(AddressSet addresses, string text, string? region) => FromOutside(new()
    {
        Kind = CallerKind.Public,
        Addresses = addresses,
        Text = text,
        Region = region,
    }, Stage.Source, InternetIsTheDefault.Instance);

    /// <summary>From the addresses of its service tag; it matters which they are where rules name addresses.</summary>
    public void FromService(CallerKind kind, string name)
    {
        AddressSet? known = AddressesOf(kind, name);
        bool matters = destination.Goal is Goal.Resource { Target: var target }
            && target.Firewall.PublicNetworkAccess != PublicNetworkAccess.SecuredByPerimeter
            && target.Firewall.NetworkRules.Any(rule => rule.Kind == NetworkRuleKind.IPRange);
        FromOutside(new()
        {
            Kind = kind,
            Addresses = known ?? Datacentres,
            UnknownBecause = known is null && matters ? $"no tag tells from which addresses {name} comes" : null,
            Text = name,
            Name = name,
        }, Stage.Source, TrustedServicesPass.Instance);
    }

    /// <summary>The tag AzureCloud is all public addresses of datacentres.</summary>
    private AddressSet Datacentres =>
        walk.Network.Tags.AzureCloud("*")?.Addresses ?? ReservedRanges.PublicInternet;

    private AddressSet? AddressesOf(CallerKind kind, string name)
    {
        string? tagName = kind == CallerKind.AzureService ? name
            : TrustedServices.TryGetByArmType(ArmId.TypeOf(name), out SimTrustedService? service) ? service.Name
            : null;
        return tagName is not null && walk.Network.Tags.TryGet(tagName, out SimServiceTag? tag) && !tag.Addresses.IsEmpty
            ? tag.Addresses
            : null;
    }

    /// <param name="way">The beginning of the sentence about whom the goal sees.</param>
    private void FromOutside(Caller caller, Stage stage, Rule rule, string way = "")
    {
        Flight flight = new(Packets(caller.Addresses)) { Findings = StartFindings() };
        if (TTrace.Records)
        {
            walk.Trace.Step(stage, rule, caller.Text, flight.Traffic, new(
                caller.Text, caller.Kind.ToString(), $"{way}{walk.Goal.Name} sees {caller.Text}."));
        }

        walk.Arrive(flight, caller);
    }

    private ValueList<Finding> StartFindings() =>
        new[] { destination.Refusal, destination.Unknown }.OfType<Finding>().ToValueList();

    private Traffic Packets(AddressSet source) =>
        new(source, destination.Addresses, Traffic.ClientPorts, destination.Ports, protocol);
}
