using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class OnPremisesAddressRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().NatGateway("nat", "20.1.2.3");

    [Theory]
    [InlineData("192.168.0.1", ErrorId.ValueInvalid)]
    [InlineData("20.1.2.3", ErrorId.AddressInUse)]
    public void Refuses_an_address_that_is_private_or_azures(string address, ErrorId id) => _lab.Refused(
        id, new CreateOnPremisesNetwork(new("office")) { PublicIPAddress = [address] });
}
