using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class AddressFreeRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.4");

    [Fact]
    public void Refuses_an_address_that_something_has_in_azures_words() => Assert.Equal(
        "PrivateIPAddressIsAllocated",
        _lab.Refused(
            ErrorId.AddressInUse,
            new CreateVM(new("vm2"), new(NetworkLab.SubnetId("hub/app")) { PrivateIPAddress = "10.0.1.4" })).AzureCode);

    [Fact]
    public void Takes_the_address_in_another_vnet() =>
        _lab.VNet("twin", "10.0.0.0/16").Subnet("twin/app", "10.0.1.0/24").VM("vm2", "twin/app", "10.0.1.4");
}
