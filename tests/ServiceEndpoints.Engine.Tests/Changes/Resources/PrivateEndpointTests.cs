using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Resources;

public sealed class PrivateEndpointTests
{
    private static readonly string s_account = Lab.ResourceId(ResourceType.StorageAccount, "stdata");

    private static readonly SimTopology s_topology = Lab.Topology
        .WithResource(ResourceType.StorageAccount, "stdata", "westeurope")
        .WithVM("web1", Lab.App, "10.0.1.4");

    [Fact]
    public void Gets_the_next_free_address_and_the_main_sub_service()
    {
        SimPrivateEndpoint made = Make(Create);

        Assert.Equal(("10.0.1.5", "blob", "eastus"), (made.PrivateIPAddress.ToString(), made.GroupId, made.Location));
        Assert.Equal(("stdata", "hub/app"), (made.Resource, made.Subnet));
    }

    [Fact]
    public void Takes_group_address_and_linked_VNets()
    {
        SimPrivateEndpoint made = Make(Create with
        {
            GroupId = "FILE",
            PrivateIPAddress = "10.0.1.99",
            LinkedVNetIds = [Lab.Hub],
        });

        Assert.Equal(("10.0.1.99", "file"), (made.PrivateIPAddress.ToString(), made.GroupId));
        Assert.Equal(["hub"], made.LinkedVNet);
    }

    [Fact]
    public void Frees_its_address_when_it_goes()
    {
        SimTopology before = s_topology.After(Create);

        SimTopology after = before.After(new DeletePrivateEndpoint(Lab.Id(ArmTypes.PrivateEndpoint, "pe1")));

        Assert.Equal(s_topology, after);
    }

    [Fact]
    public void Refuses_the_name_of_another() =>
        s_topology.After(Create).Refuses(Create, ErrorId.PrivateEndpointExists);

    [Fact]
    public void Refuses_an_address_in_use() =>
        s_topology.Refuses(Create with { PrivateIPAddress = "10.0.1.4" }, ErrorId.AddressInUse);

    [Fact]
    public void Refuses_a_linked_VNet_that_does_not_exist() => s_topology.Refuses(
        Create with { LinkedVNetIds = [Lab.Id(ArmTypes.VNet, "nope")] }, ErrorId.VNetNotFound);

    [Fact]
    public void Refuses_to_remove_what_does_not_exist() => s_topology.Refuses(
        new DeletePrivateEndpoint(Lab.Id(ArmTypes.PrivateEndpoint, "pe1")), ErrorId.PrivateEndpointNotFound);

    private static CreatePrivateEndpoint Create => new(new Placement("pe1"), s_account, Lab.App);

    private static SimPrivateEndpoint Make(CreatePrivateEndpoint change) =>
        Assert.IsType<SimPrivateEndpoint>(s_topology.Made(change).Subject);
}
