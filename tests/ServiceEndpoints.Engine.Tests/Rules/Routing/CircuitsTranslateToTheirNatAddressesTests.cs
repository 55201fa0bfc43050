using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class CircuitsTranslateToTheirNatAddressesTests
{
    private static readonly World s_corp = Estate.HubWithPublicVM()
        .KeyVault("kv")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp", "0.0.0.0/0");

    [Theory]
    [InlineData(ExpressRoutePeering.Public)]
    [InlineData(ExpressRoutePeering.Microsoft)]
    public void A_service_sees_the_NAT_addresses_of_the_circuit(ExpressRoutePeering peering)
    {
        SimReachability answer = s_corp.ExpressRoute("corp", peering, "203.0.113.20", "203.0.113.22")
            .IPRule("kv", "203.0.113.20").IPRule("kv", "203.0.113.22").Ask("corp", "kv");

        answer.IsLetThroughBy("SE3040");
        Assert.Equal("203.0.113.20, 203.0.113.22", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.OnPremisesNat, answer.SourceAddressKind);
        Assert.Contains(answer.Steps, step => step.Text.Contains($"{peering} peering", System.StringComparison.Ordinal));
    }

    [Fact]
    public void The_internet_address_of_the_network_does_not_admit_it() => s_corp
        .ExpressRoute("corp", ExpressRoutePeering.Microsoft, "203.0.113.20")
        .IPRule("kv", "203.0.113.10")
        .Ask("corp", "kv")
        .IsBlockedBy("SE2010", Reason.OnPremisesNotAllowed);

    [Fact]
    public void Machines_are_reached_over_the_gateway_as_before() => s_corp
        .ExpressRoute("corp", ExpressRoutePeering.Public)
        .Ask("corp", "vm1", 22)
        .IsDecidedWithout("SE3040");

    [Fact]
    public void An_address_of_Azures_that_no_region_has_is_reached_over_the_circuit() => s_corp
        .ExpressRoute("corp", ExpressRoutePeering.Microsoft, "203.0.113.20")
        .With(topology => topology with
        {
            ServiceTags = new(1, "Public", "2026-01-01",
                [new([AddressPrefix.Parse("51.0.0.0/14")], []) { Name = "AzureCloud", Region = "" }]),
        })
        .Ask("corp", "51.0.0.7", 443)
        .IsLetThroughBy("SE3040");

    [Fact]
    public void What_is_not_Azures_is_reached_over_the_internet() =>
        s_corp.ExpressRoute("corp", ExpressRoutePeering.Microsoft).Ask("corp", "8.8.8.8", 443).IsLetThroughBy("SE3041");
}
