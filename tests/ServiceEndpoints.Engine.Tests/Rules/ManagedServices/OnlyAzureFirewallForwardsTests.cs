using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.ManagedServices;

public sealed class OnlyAzureFirewallForwardsTests
{
    private static readonly string[] s_storage = ["Microsoft.Storage"];

    [Fact]
    public void A_firewall_forwards_and_its_subnet_is_the_identity_that_the_service_sees()
    {
        SimReachability answer =
            Estate.Account().Firewall(s_storage).VNetRule("acct", "hub/AzureFirewallSubnet").Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("10.0.9.4", answer.SourceAddress);
        Assert.Equal("AzureFirewallSubnet", answer.Endpoint!.SubnetName);
        Assert.Equal(
            ["D-APPLIANCE-RULES", "D-NVA"], answer.Caveats.Select(caveat => caveat.Id).Order());
    }

    [Fact]
    public void To_the_internet_it_translates_to_its_public_addresses() => Assert.Equal(
        "20.50.0.1",
        Estate.Hub().KeyVault("kv").Firewall([], "20.50.0.1").IPRule("kv", "20.50.0.1").Ask("vm1", "kv").SourceAddress);

    [Fact]
    public void A_firewall_whose_public_address_nobody_told_leaves_it_open() => Assert.Equal(
        Verdict.Unknown,
        Estate.Hub().KeyVault("kv").Firewall([]).IPRule("kv", "20.50.0.0/16").Ask("vm1", "kv").Verdict);

    [Fact]
    public void Without_source_translation_what_the_service_sees_is_not_known() => Assert.Equal(
        Verdict.Unknown,
        Estate.Account().Firewall(s_storage).VNetRule("acct", "hub/AzureFirewallSubnet")
            .With(t => t with { ApplianceSourceNat = false }).Ask("vm1", "acct").Verdict);

    [Fact]
    public void A_spoke_reaches_it_over_a_peering_and_goes_on_from_there() => Assert.Equal(
        "10.0.9.4",
        Estate.Account()
            .Firewall(s_storage)
            .VNetRule("acct", "hub/AzureFirewallSubnet")
            .VNet("spoke", "10.1.0.0/16")
            .Subnet("spoke/app", "10.1.0.0/24")
            .VM("vm2", "spoke/app", "10.1.0.4")
            .Peering("hub", "spoke")
            .RouteTable("spoke-rt", "spoke/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4")
            .Ask("vm2", "acct").SourceAddress);

    [Fact]
    public void A_route_that_leads_back_to_it_is_a_loop() => Assert.Equal(
        Reason.RoutingLoop,
        Estate.Account().Firewall([])
            .RouteTable("loop", "hub/AzureFirewallSubnet", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4")
            .Ask("vm1", "acct").Reason);

    [Theory]
    [InlineData(ManagedServiceType.ApplicationGateway)]
    [InlineData(ManagedServiceType.ApiManagement)]
    public void No_other_service_forwards(ManagedServiceType type) => Estate.Account()
        .Subnet("hub/other", "10.0.9.0/24")
        .Managed("other", type, "hub/other", "10.0.9.4")
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4")
        .Ask("vm1", "acct")
        .IsBlockedBy("SE4016", Reason.NextHopUnreachable);
}
