using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class CreateVMTests
{
    private static readonly string s_subnetId = NetworkLab.SubnetId("hub/app");

    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/8")
        .Subnet("hub/app", "10.0.0.0/12");

    [Fact]
    public void Takes_the_next_free_address_and_names_the_interface()
    {
        SimVM vm = _lab.VM("vm1", "hub/app").Subject<SimVM>(new CreateVM(new("vm2"), new(s_subnetId)));

        Assert.Equal(IPv4Address.Parse("10.0.0.5"), vm.PrivateIPAddress);
        Assert.Equal("vm2/vm2-nic", Assert.Single(vm.NetworkInterfaces).ToString());
        Assert.Equal(PowerState.Running, vm.PowerState);
        Assert.Null(vm.PublicIPAddress);
    }

    [Fact]
    public void Takes_what_it_is_given()
    {
        SimVM vm = _lab.Subject<SimVM>(new CreateVM(
            new("vm1") { ResourceGroupName = "apps" },
            new(s_subnetId) { PrivateIPAddress = "10.0.0.9", PublicIPAddress = "20.1.2.3", EnableIPForwarding = true })
        {
            PowerState = PowerState.Stopped,
        });

        SimNetworkInterface nic = vm.NetworkInterfaces[0];
        Assert.Equal(("10.0.0.9", "20.1.2.3"), (vm.PrivateIPAddress.ToString(), vm.PublicIPAddress.ToString()));
        Assert.Equal(("apps", "apps"), (vm.ResourceGroupName, nic.ResourceGroupName));
        Assert.True(nic.EnableIPForwarding && nic.HasPublicIPAddress);
        Assert.Equal(PowerState.Stopped, vm.PowerState);
    }

    [Fact]
    public void Is_in_the_region_of_its_vnet() => Assert.Equal(
        "uksouth",
        _lab.With(new CreateVNet(new("uk") { Location = "uksouth" }, ["10.0.0.0/16"]))
            .Subnet("uk/app", "10.0.0.0/24")
            .Subject<SimVM>(new CreateVM(new("vm1"), new(NetworkLab.SubnetId("uk/app")))).Location);

    [Fact]
    public void Refuses_a_name_that_is_taken() => _lab.VM("vm1", "hub/app")
        .Refused(ErrorId.VMExists, new CreateVM(new("VM1"), new(s_subnetId)));

    [Fact]
    public void Refuses_a_name_that_azure_does_not_take() =>
        _lab.Refused(ErrorId.NameInvalid, new CreateVM(new("_vm"), new(s_subnetId)));

    [Fact]
    public void Refuses_a_subnet_that_is_not_there() => _lab.Refused(
        ErrorId.SubnetNotFound, new CreateVM(new("vm1"), new(NetworkLab.SubnetId("hub/nope"))));

    [Fact]
    public void Refuses_groups_that_are_not_there()
    {
        string id = NetworkLab.Id(ArmTypes.NetworkSecurityGroup, "nope");

        _lab.Refused(
            ErrorId.NetworkSecurityGroupNotFound,
            new CreateVM(new("vm1"), new(s_subnetId) { NetworkSecurityGroupId = id }));
        _lab.Refused(
            ErrorId.ApplicationSecurityGroupNotFound,
            new CreateVM(new("vm1"), new(s_subnetId) { ApplicationSecurityGroupIds = [id] }));
    }

    [Theory]
    [InlineData("10.0.0")]
    [InlineData("10.0.0.4/32")]
    public void Refuses_text_that_is_no_address(string address)
    {
        _lab.Refused(
            ErrorId.ValueInvalid, new CreateVM(new("vm1"), new(s_subnetId) { PrivateIPAddress = address }));
        _lab.Refused(
            ErrorId.ValueInvalid, new CreateVM(new("vm1"), new(s_subnetId) { PublicIPAddress = address }));
    }
}
