using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes;

/// <summary>A small estate to change: VNet hub (10.0.0.0/16, East US) with the subnets app and data.</summary>
internal static class Lab
{
    public const string Region = "eastus";
    public static readonly string Hub = Id(ArmTypes.VNet, "hub");
    public static readonly string App = ArmId.Child(Hub, ArmTypes.Subnets, "app");
    public static readonly string Data = ArmId.Child(Hub, ArmTypes.Subnets, "data");

    public static SimTopology Topology { get; } = new SimTopology { Location = Region }
        .WithVNet("hub", "10.0.0.0/16", Region)
        .WithSubnet(Hub, "app", "10.0.1.0/24")
        .WithSubnet(Hub, "data", "10.0.2.0/24");

    public static string Id(string armType, string name) =>
        ArmId.Compose(SimTopology.DefaultSubscriptionId, SimTopology.DefaultResourceGroupName, armType, name);

    public static string SubnetId(string vnet, string subnet) =>
        ArmId.Child(Id(ArmTypes.VNet, vnet), ArmTypes.Subnets, subnet);

    public static SimTopology WithVNet(
        this SimTopology topology,
        string name,
        string prefix,
        string region,
        DeploymentModel model = DeploymentModel.ResourceManager) => topology.With(new SimVNet
        {
            Id = Id(ArmTypes.VNet, name),
            Location = region,
            AddressPrefix = [AddressPrefix.Parse(prefix)],
            DeploymentModel = model,
        });

    public static SimTopology WithSubnet(this SimTopology topology, string vnetId, string name, string prefix) =>
        topology.With(new SimSubnet
        {
            Id = ArmId.Child(vnetId, ArmTypes.Subnets, name),
            Location = topology.VNets.Find(vnetId)!.Location,
            AddressPrefix = [AddressPrefix.Parse(prefix)],
        });

    public static SimTopology WithEndpoint(this SimTopology topology, string subnetId, string service) =>
        topology.After(new EnableServiceEndpoint(subnetId, service));

    public static SimTopology WithVM(
        this SimTopology topology, string name, string subnetId, string address, string? publicAddress = null) =>
        topology.With(new SimVM
        {
            Id = Id(ArmTypes.VM, name),
            Location = Region,
            NetworkInterfaces =
            [
                new SimNetworkInterface
                {
                    Id = Id(ArmTypes.NetworkInterface, name + "-nic"),
                    VMId = Id(ArmTypes.VM, name),
                    SubnetId = subnetId,
                    PrivateIPAddress = IPv4Address.Parse(address),
                    PublicIPAddress = publicAddress is null ? null : IPv4Address.Parse(publicAddress),
                    HasPublicIPAddress = publicAddress is not null,
                },
            ],
        });

    public static string ResourceId(ResourceType type, string name) =>
        Id(ServiceCatalogue.ForResourceType(type).ArmType, name);

    public static SimTopology WithResource(
        this SimTopology topology, ResourceType type, string name, string region = Region, string? sku = null) =>
        topology.After(new CreateResource(new Placement(name) { Location = region }, type) { Sku = sku });

    public static SimTopology With(this SimTopology topology, string limit, int number) =>
        topology with { Limit = topology.Limit.Add(new(limit, number)) };

    public static ValueList<SimNetworkRule> RulesOf(this SimTopology topology, string resourceId) =>
        topology.Resources.Find(resourceId)!.Firewall.NetworkRules;

    public static SimTopology After(this SimTopology topology, Change change) => topology.Made(change).Topology;

    public static Changed Made(this SimTopology topology, Change change) => change.Apply(topology).Value;

    /// <summary>The refusal, after making sure that there is one of this id.</summary>
    public static Refusal Refuses(this SimTopology topology, Change change, ErrorId id)
    {
        Refusal? refusal = change.Apply(topology).Refusal;
        Assert.Equal(id, refusal?.Id);
        return refusal!;
    }

    public static SimServiceEndpoint Endpoint(this SimTopology topology, string subnetId, string service) =>
        topology.Subnets.Find(subnetId)!.ServiceEndpoints.Single(endpoint => endpoint.Service == service);
}
