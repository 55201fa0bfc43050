using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.DataLake;

public sealed class TokensCarryTheSubnetTests
{
    private static readonly World s_lake = Estate.HubWithPublicVM("Microsoft.AzureActiveDirectory")
        .Resource(ResourceType.DataLakeStoreGen1, "lake", defaultAction: RuleAction.Deny);

    private static readonly World s_ruled = s_lake.VNetRule("lake", "hub/app");

    [Fact]
    public void A_subnet_that_signs_in_over_its_endpoint_matches_its_rule()
    {
        SimReachability answer = s_ruled.Ask("vm1", "lake");

        answer.IsLetThroughBy("SE2052");
        Assert.Contains("ManagedIdentity", answer.Caveats.Select(caveat => caveat.Id));
    }

    [Fact]
    public void The_store_sees_the_public_address_all_the_same()
    {
        SimReachability answer = s_ruled.Ask("vm1", "lake");

        Assert.Equal(Estate.PublicAddress, answer.SourceAddress);
        Assert.Equal(SourceAddressKind.Public, answer.SourceAddressKind);
        Assert.Null(answer.Endpoint);
        Assert.Equal(NextHopType.Internet, answer.NextHopType);
    }

    [Fact]
    public void IP_rules_go_on_matching_it() =>
        s_lake.IPRule("lake", Estate.PublicAddress).Ask("vm1", "lake").IsLetThroughBy("SE2008");

    [Fact]
    public void Without_the_endpoint_the_token_names_nothing() => Estate.HubWithPublicVM()
        .Resource(ResourceType.DataLakeStoreGen1, "lake", defaultAction: RuleAction.Deny)
        .VNetRule("lake", "hub/app")
        .Ask("vm1", "lake")
        .IsBlockedBy("SE2004", Reason.EndpointNotEnabled);

    [Fact]
    public void Without_a_rule_for_the_subnet_it_helps_nothing() =>
        s_lake.Ask("vm1", "lake").IsBlockedBy("SE2003", Reason.NoVNetRule);

    [Fact]
    public void Behind_an_appliance_the_token_names_the_subnet_of_the_appliance()
    {
        World world = Estate.HubWithPublicVM()
            .Subnet("hub/nva", "10.0.2.0/24", "Microsoft.AzureActiveDirectory")
            .Appliance("nva", "hub/nva", "10.0.2.4")
            .RouteTable("table", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.2.4")
            .Resource(ResourceType.DataLakeStoreGen1, "lake", defaultAction: RuleAction.Deny);

        world.VNetRule("lake", "hub/nva").Ask("vm1", "lake").IsLetThroughBy("SE2052");
        Assert.Equal(Verdict.Blocked, world.VNetRule("lake", "hub/app").Ask("vm1", "lake").Verdict);
    }

    [Fact]
    public void Data_may_leave_on_premises_while_the_token_comes_over_the_endpoint()
    {
        SimReachability answer = s_ruled
            .Subnet("hub/GatewaySubnet", "10.0.255.0/27")
            .OnPremises("office", "192.168.0.0/16", "203.0.113.10")
            .Gateway("vpn", "hub", "office", "0.0.0.0/0")
            .Ask("vm1", "lake");

        answer.IsLetThroughBy("SE2052");
        Assert.Equal(SourceAddressKind.OnPremisesNat, answer.SourceAddressKind);
    }

    [Fact]
    public void A_way_to_Entra_ID_that_is_blocked_blocks_too()
    {
        SimReachability answer = s_ruled
            .Nsg("nsg", "100 Out Deny Tcp * AzureActiveDirectory *")
            .NsgOn("nsg", "hub/app")
            .Ask("vm1", "lake");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.NsgDenied, answer.Reason);
        Assert.Contains(
            answer.Blockers,
            blocker => blocker.Message.StartsWith("On the way to Entra ID", System.StringComparison.Ordinal));
        Assert.Equal("Timeout", answer.Response!.ErrorCode);
    }

    [Fact]
    public void It_blocks_also_where_the_firewall_is_off() => Assert.Equal(
        Reason.NsgDenied,
        s_lake
            .Change("lake", firewall => firewall with { DefaultAction = RuleAction.Allow })
            .Nsg("nsg", "100 Out Deny Tcp * AzureActiveDirectory *")
            .NsgOn("nsg", "hub/app")
            .Ask("vm1", "lake").Reason);

    [Fact]
    public void A_security_group_that_tells_machines_apart_at_the_sign_in_tells_their_answers_apart()
    {
        World world = s_ruled
            .VM("vm2", "hub/app", "10.0.1.5", Estate.PublicAddress)
            .Nsg("nsg", "100 Out Deny Tcp 10.0.1.5,10.0.1.64/26 AzureActiveDirectory *")
            .NsgOn("nsg", "hub/app");

        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "lake").Verdict);
        Assert.Equal(Verdict.Blocked, world.Ask("vm2", "lake").Verdict);
        Assert.Equal(Verdict.PartlyReachable, world.Ask("hub/app", "lake").Verdict);
    }

    [Fact]
    public void Clients_elsewhere_have_tokens_that_name_nothing()
    {
        s_ruled.Ask("203.0.113.9", "lake").IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);
        s_ruled.IPRule("lake", "0.0.0.0").Ask("203.0.113.9", "lake").IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);
    }

    [Fact]
    public void The_rule_of_zeros_admits_all_of_Azure()
    {
        World world = s_lake.IPRule("lake", "0.0.0.0");

        world.Ask("vm1", "lake").IsLetThroughBy("SE2009");
        world.Ask("Service:DataFactory", "lake").IsLetThroughBy("SE2009");
    }
}
