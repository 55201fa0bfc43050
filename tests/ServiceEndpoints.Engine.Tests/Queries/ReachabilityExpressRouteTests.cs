using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>Traffic that enters Azure by the public or Microsoft peering of a circuit.</summary>
public sealed class ReachabilityExpressRouteTests
{
    private static readonly World s_corp = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .Subnet("hub/GatewaySubnet", "10.0.255.0/27")
        .VM("vm1", "hub/app", "10.0.1.4", "20.101.0.4")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("gw", "hub", "corp")
        .Storage("acct");

    private static readonly World s_public =
        s_corp.ExpressRoute("corp", ExpressRoutePeering.Public, "203.0.113.20", "203.0.113.22");

    private static readonly World s_microsoft = s_corp.ExpressRoute("corp", ExpressRoutePeering.Microsoft, "203.0.113.30");

    [Fact]
    public void A_resource_that_is_secured_to_VNets_is_not_reached_by_default()
    {
        SimReachability answer = s_public
            .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage").VNetRule("acct", "hub/app").Ask("corp", "acct");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.OnPremisesNotAllowed, answer.Reason);
        Assert.Contains("-IPRange 203.0.113.20, 203.0.113.22", answer.Blockers[0].Message);
    }

    [Fact]
    public void One_of_the_two_addresses_of_public_peering_admits_a_part()
    {
        SimReachability answer = s_public.IPRule("acct", "203.0.113.20").Ask("corp", "acct");

        Assert.Equal(Verdict.PartlyReachable, answer.Verdict);
        Assert.All(answer.Cells, cell => Assert.Equal(CellCause.Asked, cell.Because));
        SimCell refused = answer.Cells.Single(cell => cell.Verdict == Verdict.Blocked);
        Assert.Equal(AddressSet.From(IPv4Address.Parse("203.0.113.22")), refused.SourceAddressSet);
        Assert.Contains("-IPRange 203.0.113.22.", answer.Blockers[0].Message);
    }

    [Fact]
    public void Both_addresses_admit_all() => Assert.Equal(
        Verdict.Reachable,
        s_public.IPRule("acct", "203.0.113.20").IPRule("acct", "203.0.113.22").Ask("corp", "acct").Verdict);

    [Theory]
    [InlineData(ExpressRoutePeering.Public, "support ticket")]
    [InlineData(ExpressRoutePeering.Microsoft, "provider")]
    public void Addresses_that_nobody_told_leave_the_answer_open_and_say_whom_to_ask(
        ExpressRoutePeering peering, string whom)
    {
        World world = s_corp.ExpressRoute("corp", peering);

        SimReachability open = world.IPRule("acct", "203.0.113.20").Ask("corp", "acct");

        Assert.Equal(Verdict.Unknown, open.Verdict);
        Assert.Equal(Reason.UnresolvedReference, open.Reason);
        Assert.All(open.Cells, cell => Assert.Equal(CellCause.NotKnown, cell.Because));
        Assert.Contains(whom, open.Blockers[0].Message);
        Assert.Contains("-ExpressRouteNatIPAddress", open.Blockers[0].Message);
        Assert.Equal("SE2010", open.Blockers[0].RuleId);
        Assert.Equal(Verdict.Blocked, world.Ask("corp", "acct").Verdict);
        Assert.DoesNotContain("Add-SimNetworkRule", world.Ask("corp", "acct").Blockers[0].Message);
    }

    [Fact]
    public void Forced_tunnelling_comes_back_by_the_peering_and_not_over_the_internet()
    {
        World world = s_microsoft.Gateway("gw", "hub", "corp", "0.0.0.0/0");

        SimReachability toAzure = world.IPRule("acct", "203.0.113.30").Ask("vm1", "acct");
        SimReachability toOthers = world.Ask("vm1", "8.8.8.8", 443);

        Assert.Equal(Verdict.Reachable, toAzure.Verdict);
        Assert.Equal("203.0.113.30", toAzure.SourceAddress);
        Assert.Contains(toAzure.Steps, step => step.RuleId == "SE3031"
            && step.Text.Contains("Microsoft peering", System.StringComparison.Ordinal));
        Assert.Equal("203.0.113.10", toOthers.SourceAddress);
        Assert.Equal(Reason.OnPremisesNotAllowed, world.IPRule("acct", "203.0.113.10").Ask("vm1", "acct").Reason);
    }

    [Fact]
    public void Forced_tunnelling_without_peering_leaves_over_the_internet_access_of_the_network()
    {
        SimReachability answer = s_corp.Gateway("gw", "hub", "corp", "0.0.0.0/0")
            .IPRule("acct", "203.0.113.10").Ask("vm1", "acct");

        Assert.Equal("203.0.113.10", answer.SourceAddress);
        Assert.Contains(answer.Steps, step => step.Text.Contains("its own internet access", System.StringComparison.Ordinal));
    }

    [Fact]
    public void With_an_endpoint_no_NAT_address_is_seen_at_all()
    {
        SimReachability answer = s_microsoft.Gateway("gw", "hub", "corp", "0.0.0.0/0")
            .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage").VNetRule("acct", "hub/app").Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("10.0.1.4", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.Private, answer.SourceAddressKind);
    }

    [Fact]
    public void Public_addresses_of_machines_are_reached_by_the_peering_too() =>
        Assert.Equal("203.0.113.30", s_microsoft.Ask("corp", "20.101.0.4", 443).SourceAddress);

    [Fact]
    public void An_address_of_the_circuit_stands_for_the_network() =>
        Assert.Equal("corp", s_microsoft.Ask("203.0.113.30", "acct").Source);

    [Fact]
    public void Only_Microsoft_peering_has_route_filters_to_be_cautious_about()
    {
        Assert.Contains(s_microsoft.Ask("corp", "acct").Caveats, caveat => caveat.Id == "RouteFilter");
        Assert.DoesNotContain(s_public.Ask("corp", "acct").Caveats, caveat => caveat.Id == "RouteFilter");
    }
}
