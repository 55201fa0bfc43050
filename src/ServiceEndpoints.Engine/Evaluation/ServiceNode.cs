using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation;

/// <summary>A managed service in a subnet.</summary>
internal sealed record ServiceNode(CompiledSubnet Subnet, SimManagedService Service) : Node(Subnet)
{
    public override AddressSet Addresses { get; } = Service.PrivateIPAddress is { } address
        ? AddressSet.From(address)
        : ReservedRanges.PublicInternet.Complement();

    public override string Name => Service.Name;

    public override string Id => Service.Id;

    public override string Location => Service.Location;

    /// <summary>What it is, as in a sentence about it.</summary>
    public string Kind => ManagedServiceCatalogue.Of(Service.Type).Name;

    /// <summary>Why it is not known whether an app sends everything through its subnet; null when it is.</summary>
    public UnresolvedValue? UnreadWay => Service.RouteAll ? null : Service.Unread("vnetRouteAllEnabled");

    /// <summary>Whether it is an app, which sends through the subnet and is not in it.</summary>
    public bool IsApp => !Service.HasOwnPublicAddresses;

    public override bool Forwards => Service.Type == ManagedServiceType.AzureFirewall;

    public override bool HasPublicIPAddress => true;

    public override AddressSet PublicAddresses => AddressSet.UnionOf(Service.PublicIPAddress.Select(AddressSet.From));

    public override UnresolvedValue? Unread(string word) => Service.Unread(word);
}
