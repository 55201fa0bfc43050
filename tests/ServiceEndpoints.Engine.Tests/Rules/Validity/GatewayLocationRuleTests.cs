using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class GatewayLocationRuleTests
{
    [Fact]
    public void Refuses_a_gateway_in_another_region_than_its_vnet() => new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Refused(
            ErrorId.ValueInvalid,
            new CreateGateway(new("gw") { Location = "uksouth" }, NetworkLab.VNetId("hub"), GatewayType.Vpn));
}
