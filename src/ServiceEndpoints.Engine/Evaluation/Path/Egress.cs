using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Rules.ManagedServices;
using ServiceEndpoints.Rules.Outbound;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>With which public address a place leaves towards the internet.</summary>
internal sealed record Egress(AddressSet Addresses, string Text, Rule Rule)
{
    private const string AppServiceTag = "AppService";

    /// <summary>What about it is not known; null when all is.</summary>
    public UnresolvedValue? Unread { get; private init; }

    /// <summary>Why there may be no way out at all; null when there is one for certain.</summary>
    public UnresolvedValue? MayLack { get; private init; }

    /// <summary>True when Azure picks the address from its region's.</summary>
    public bool IsDefault => Rule is DefaultOutboundAccess;

    /// <summary>True when it is one of App Service's, and nobody has told which.</summary>
    public bool IsSomeOfAppService { get; private init; }

    /// <summary>Null when the place has no way out.</summary>
    public static Egress? Of(CompiledNetwork network, Node node)
    {
        SimSubnet subnet = node.Subnet.Subnet;
        if (subnet.NatGatewayId is { } id && OfNatGateway(network, node, id) is { } translated)
        {
            return translated;
        }

        UnresolvedValue? unreadDefault = subnet.Unread("defaultOutboundAccess");
        if ((subnet.Unread("natGateway") ?? node.Unread("publicIPAddress")) is { } unread)
        {
            return new(ReservedRanges.PublicInternet, "a public address", NatGatewayComesFirst.Instance)
            {
                Unread = unread,
                MayLack = subnet.DefaultOutboundAccess ? unreadDefault : unread,
            };
        }

        if (node.HasPublicIPAddress)
        {
            return OfOwn(network, node);
        }

        return subnet.DefaultOutboundAccess
            ? InRegion(network, node, DefaultOutboundAccess.Instance) with { MayLack = unreadDefault }
            : null;
    }

    /// <summary>With which addresses of App Service an app leaves that does not go through its subnet.</summary>
    public static Egress OfApp(CompiledNetwork network, ServiceNode app)
    {
        AddressSet own = app.PublicAddresses;
        if (!own.IsEmpty)
        {
            return new(own, own.ToString(), AppsLeaveWithTheirOwnAddresses.Instance);
        }

        return network.Tags.InRegion(AppServiceTag, app.Location) is { } tag
            ? new(tag.Addresses, tag.Name, AppsLeaveWithTheirOwnAddresses.Instance) { IsSomeOfAppService = true }
            : InRegion(network, app, AppsLeaveWithTheirOwnAddresses.Instance);
    }

    /// <summary>The caller that a service on the internet sees.</summary>
    public Caller ToCaller(Node node, Node? origin) => new()
    {
        Kind = CallerKind.Public,
        Addresses = Addresses,
        UnknownBecause = Unread is null ? null : $"with which public address {node} leaves is not known: {Unread}",
        Text = Text,
        Region = node.Location,
        Subnet = node.Subnet.Subnet,
        Origin = (origin ?? node).Subnet.Subnet,
    };

    private static Egress OfOwn(CompiledNetwork network, Node node)
    {
        if (node is ServiceNode { IsApp: true } app)
        {
            return OfApp(network, app);
        }

        Rule rule = node is ServiceNode
            ? ManagedServicesLeaveWithTheirOwnAddresses.Instance
            : MachinesUseTheirPublicAddress.Instance;
        AddressSet own = node.PublicAddresses;
        return own.IsEmpty ? SomewhereIn(network, node, rule, node.InterfaceName) : new(own, own.ToString(), rule);
    }

    /// <summary>Null when a topology that holds everything does not hold it.</summary>
    private static Egress? OfNatGateway(CompiledNetwork network, Node node, string id)
    {
        if (!network.Topology.NatGateways.TryGet(id, out SimNatGateway? gateway))
        {
            string name = ArmId.NameOf(id);
            Egress unknown = new(ReservedRanges.PublicInternet, name, NatGatewayComesFirst.Instance);
            return network.Topology.Scope == TopologyScope.Complete
                ? null
                : unknown with { Unread = new("natGateway", name, "not in the topology") };
        }

        if (gateway.HasUnknownAddresses || gateway.PublicIPAddress.Count == 0)
        {
            return SomewhereIn(network, node, NatGatewayComesFirst.Instance, gateway.Name) with { Text = gateway.Name };
        }

        AddressSet addresses = AddressSet.UnionOf(gateway.PublicIPAddress.Select(AddressSet.From));
        string text = addresses.IsSingle ? addresses.First.ToString() : $"{gateway.Name} ({addresses})";
        return new(addresses, text, NatGatewayComesFirst.Instance);
    }

    /// <summary>A fixed address that Azure has given and nobody has told.</summary>
    private static Egress SomewhereIn(CompiledNetwork network, Node node, Rule rule, string owner)
    {
        Egress region = InRegion(network, node, rule);
        return region with { Unread = region.Unread ?? new("publicIPAddress", owner, "not told") };
    }

    private static Egress InRegion(CompiledNetwork network, Node node, Rule rule) =>
        network.Tags.AzureCloud(node.Location) is { } region
            ? new(region.Addresses, region.Name, rule)
            : new(ReservedRanges.PublicInternet, $"AzureCloud.{node.Location}", rule)
            {
                Unread = new("location", node.Location, "no service tag for this region"),
            };
}
