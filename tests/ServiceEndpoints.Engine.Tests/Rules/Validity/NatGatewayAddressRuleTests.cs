using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class NatGatewayAddressRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().NatGateway("nat", "20.1.2.3");

    [Fact]
    public void Refuses_a_private_address() => _lab.Refused(ErrorId.ValueInvalid, Create("10.0.0.4"));

    [Fact]
    public void Refuses_an_address_that_another_gateway_has() => _lab.Refused(ErrorId.AddressInUse, Create("20.1.2.3"));

    private static CreateNatGateway Create(string address) => new(new("nat2")) { PublicIPAddress = [address] };
}
