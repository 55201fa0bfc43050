using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class CreateVNetTests
{
    private readonly NetworkLab _lab = new();

    [Fact]
    public void Makes_a_vnet_where_the_topology_says()
    {
        SimVNet vnet = _lab.Subject<SimVNet>(new CreateVNet(new("hub"), ["10.0.0.0/16"]));

        Assert.Equal(NetworkLab.VNetId("hub"), vnet.Id);
        Assert.Equal("westeurope", vnet.Location);
        Assert.Equal([AddressPrefix.Parse("10.0.0.0/16")], vnet.AddressPrefix);
        Assert.Equal(DeploymentModel.ResourceManager, vnet.DeploymentModel);
    }

    [Fact]
    public void Puts_it_where_it_is_told_to()
    {
        SimVNet vnet = _lab.Subject<SimVNet>(new CreateVNet(
            new("hub") { Location = "North Europe", ResourceGroupName = "net", SubscriptionId = "s1" },
            ["10.0.0.0/16"]));

        Assert.Equal(("northeurope", "net", "s1"), (vnet.Location, vnet.ResourceGroupName, vnet.SubscriptionId));
    }

    [Fact]
    public void Keeps_IPv6_ranges_apart()
    {
        SimVNet vnet = _lab.Subject<SimVNet>(new CreateVNet(new("hub"), ["10.0.0.0/16", "fd00:db8::/48"]));

        Assert.Equal([AddressPrefix.Parse("10.0.0.0/16")], vnet.AddressPrefix);
        Assert.Equal(["fd00:db8::/48"], vnet.IPv6AddressPrefix);
    }

    [Fact]
    public void Allows_the_same_ranges_in_another_vnet() =>
        _lab.VNet("hub", "10.0.0.0/16").VNet("spoke", "10.0.0.0/16");

    [Theory]
    [InlineData("hub")]
    [InlineData("HUB")]
    public void Refuses_a_name_that_is_taken(string name) => _lab.VNet("hub", "10.0.0.0/16")
        .Refused(ErrorId.VNetExists, new CreateVNet(new(name), ["10.1.0.0/16"]));

    [Fact]
    public void Allows_the_name_in_another_resource_group() => _lab.VNet("hub", "10.0.0.0/16")
        .With(new CreateVNet(new("hub") { ResourceGroupName = "other" }, ["10.0.0.0/16"]));

    [Theory]
    [InlineData("h")]
    [InlineData("-hub")]
    [InlineData("")]
    public void Refuses_a_name_that_azure_does_not_take(string name) =>
        _lab.Refused(ErrorId.NameInvalid, new CreateVNet(new(name), ["10.0.0.0/16"]));

    [Fact]
    public void Refuses_a_resource_group_that_azure_does_not_take() => _lab.Refused(
        ErrorId.NameInvalid, new CreateVNet(new("hub") { ResourceGroupName = "ends." }, ["10.0.0.0/16"]));

    [Fact]
    public void Refuses_a_region_that_azure_does_not_have() => _lab.Refused(
        ErrorId.LocationUnknown, new CreateVNet(new("hub") { Location = "atlantis" }, ["10.0.0.0/16"]));
}
