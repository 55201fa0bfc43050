using System;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

/// <summary>A network built by changes that must be accepted, to ask one more change of it.</summary>
internal sealed class NetworkLab
{
    public SimTopology Topology { get; set; } = new();

    public static string VNetId(string name) => Id(ArmTypes.VNet, name);

    /// <param name="path">Such as <c>hub/app</c>.</param>
    public static string SubnetId(string path) => PartId(ArmTypes.VNet, ArmTypes.Subnets, path);

    public static string PeeringId(string path) => PartId(ArmTypes.VNet, ArmTypes.Peerings, path);

    public static string RouteId(string path) => PartId(ArmTypes.RouteTable, ArmTypes.Routes, path);

    public static string Id(string armType, string name) =>
        ArmId.Compose(SimTopology.DefaultSubscriptionId, SimTopology.DefaultResourceGroupName, armType, name);

    /// <summary>Applies a change that must be accepted.</summary>
    public NetworkLab With(Change change)
    {
        Topology = change.Apply(Topology).Value.Topology;
        return this;
    }

    public NetworkLab VNet(string name, params string[] prefixes) =>
        With(new CreateVNet(new(name), prefixes.ToValueList()));

    public NetworkLab Subnet(string path, params string[] prefixes) =>
        With(new CreateSubnet(VNetId(Before(path)), ArmId.NameOf(path), prefixes.ToValueList()));

    public NetworkLab VM(string name, string subnet, string? address = null) =>
        With(new CreateVM(new(name), new(SubnetId(subnet)) { PrivateIPAddress = address }));

    public NetworkLab Peering(string vnet, string remote) => With(new AddPeering(VNetId(vnet), VNetId(remote)));

    public NetworkLab Gateway(string name, string vnet) =>
        With(new CreateGateway(new(name), VNetId(vnet), GatewayType.Vpn));

    public NetworkLab RouteTable(string name) => With(new CreateRouteTable(new(name)));

    public NetworkLab NatGateway(string name, params string[] addresses) =>
        With(new CreateNatGateway(new(name)) { PublicIPAddress = addresses.ToValueList() });

    /// <summary>Applies a change that must be refused, and leave what it was asked of as it is.</summary>
    public Refusal Refusal(Change change)
    {
        SimTopology before = Topology;
        SimTopology copy = before with { };
        Result<Changed> result = change.Apply(before);

        Assert.NotNull(result.Refusal);
        Assert.Equal(copy, before);
        return result.Refusal;
    }

    /// <summary>Applies a change that must be refused with this id.</summary>
    public Refusal Refused(ErrorId id, Change change)
    {
        Refusal refusal = Refusal(change);
        Assert.Equal(id, refusal.Id);
        return refusal;
    }

    /// <summary>What a change that must be accepted makes or changes.</summary>
    public T Subject<T>(Change change)
        where T : SimEntity =>
        Assert.IsType<T>(change.Apply(Topology).Value.Subject);

    private static string Before(string path) => path[..path.IndexOf('/', StringComparison.Ordinal)];

    private static string PartId(string armType, string collection, string path) =>
        ArmId.Child(Id(armType, Before(path)), collection, ArmId.NameOf(path));
}
