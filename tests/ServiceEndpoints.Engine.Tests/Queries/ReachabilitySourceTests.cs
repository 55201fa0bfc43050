using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>Sources other than machines and subnets.</summary>
public sealed class ReachabilitySourceTests
{
    private const string Factory = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/sim"
        + "/providers/Microsoft.DataFactory/factories/factory";

    private static readonly World s_resources = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.4", "20.101.0.4")
        .VM("vm2", "hub/app", "10.0.1.5")
        .Storage("acct")
        .KeyVault("vault")
        .Sql("db");

    [Fact]
    public void A_public_address_of_a_machine_is_that_machine()
    {
        SimReachability answer = s_resources.Ask("20.101.0.4", "acct");

        Assert.Equal("vm1", answer.Source);
        Assert.Equal(NextHopType.Internet, answer.NextHopType);
    }

    [Fact]
    public void An_address_of_Azure_counts_as_a_client_of_its_region()
    {
        World world = s_resources.IPRule("acct", "20.60.222.0/24").Storage("far", "eastus")
            .IPRule("far", "20.60.222.0/24");

        SimReachability near = world.Ask("20.60.222.132", "acct");

        Assert.Equal(Reason.IPRuleIneffective, near.Reason);
        Assert.Contains(near.Caveats, caveat => caveat.Id == "AzureAddress");
        Assert.Equal(Verdict.Reachable, world.Ask("20.60.222.132", "far").Verdict);
    }

    [Theory]
    [InlineData("acct", "203.0.113.0/24", "203.0.113.9", Verdict.Reachable)]
    [InlineData("acct", "203.0.113.0/24", "203.0.114.9", Verdict.Blocked)]
    [InlineData("vault", "203.0.113.9", "203.0.113.9", Verdict.Reachable)]
    [InlineData("db", "203.0.113.5-203.0.113.9", "203.0.113.9", Verdict.Reachable)]
    [InlineData("db", "203.0.113.5-203.0.113.9", "203.0.113.10", Verdict.Blocked)]
    public void IP_rules_match_public_clients(string to, string range, string from, Verdict expected)
    {
        SimReachability answer = s_resources.IPRule(to, range).Ask(from, to);

        Assert.Equal(expected, answer.Verdict);
        Assert.Equal(from, answer.SourceAddress);
        Assert.Equal(SourceAddressKind.Public, answer.SourceAddressKind);
        Assert.Null(answer.NextHopType);
    }

    [Theory]
    [InlineData("acct", "Service:AzureBackup", Verdict.Reachable)]
    [InlineData("vault", "Service:azurebackup", Verdict.Reachable)]
    [InlineData("acct", "Service:AzureDevOps", Verdict.Blocked)]
    [InlineData("vault", "Service:AzureDevOps", Verdict.Blocked)]
    [InlineData("db", "Service:AzureBackup", Verdict.Blocked)]
    public void Trusted_services_pass_where_they_are_on_the_list(string to, string from, Verdict expected) =>
        Assert.Equal(expected, s_resources.Ask(from, to).Verdict);

    [Theory]
    [InlineData("acct")]
    [InlineData("vault")]
    public void Without_the_bypass_nobody_is_trusted(string to)
    {
        SimReachability answer =
            s_resources.Change(to, firewall => firewall with { Bypass = [] }).Ask("Service:AzureBackup", to);

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.FirewallDefaultDeny, answer.Reason);
    }

    [Theory]
    [InlineData("acct")]
    [InlineData("vault")]
    public void Trusted_services_outlive_public_access(string to) => Assert.Equal(
        Verdict.Reachable,
        s_resources.Change(to, firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled })
            .Ask("Service:AzureBackup", to).Verdict);

    [Fact]
    public void An_untrusted_service_is_stopped_by_disabled_public_access() => Assert.Equal(
        Reason.PublicAccessDisabled,
        s_resources.Change("vault", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled })
            .Ask("Service:AzureDevOps", "vault").Reason);

    [Fact]
    public void A_resource_instance_passes_when_listed_and_outlives_public_access()
    {
        World unlisted = s_resources.Change("acct", firewall => firewall with { Bypass = [] });
        World listed = unlisted.InstanceRule("acct", Factory);

        Assert.Equal(Verdict.Blocked, unlisted.Ask("Service:" + Factory, "acct").Verdict);
        Assert.Equal(Verdict.Reachable, listed.Ask("Service:" + Factory, "acct").Verdict);
        Assert.Equal(Verdict.Blocked, listed.Ask("Service:" + Factory + "2", "acct").Verdict);
        Assert.Equal(Verdict.Reachable, listed
            .Change("acct", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled })
            .Ask("Service:" + Factory, "acct").Verdict);
    }

    [Fact]
    public void The_rule_of_zeros_admits_Azure_and_not_the_internet()
    {
        World world = s_resources.IPRule("db", "0.0.0.0");

        Assert.Equal(Verdict.Reachable, world.Ask("vm2", "db").Verdict);
        Assert.Equal(Verdict.Reachable, world.Ask("Service:AzureDevOps", "db").Verdict);
        Assert.Equal(Verdict.Blocked, world.Ask("Internet", "db").Verdict);
        Assert.Equal(Verdict.Blocked, world.Ask("203.0.113.9", "db").Verdict);
    }

    [Fact]
    public void The_internet_reaches_a_machine_at_its_public_address_only()
    {
        Assert.Equal(Verdict.Reachable, s_resources.Ask("Internet", "vm1", 22).Verdict);

        SimReachability answer = s_resources.Ask("Internet", "vm2", 22);

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.NoRoute, answer.Reason);
        Assert.Equal(SourceAddressKind.None, answer.SourceAddressKind);
    }

    [Fact]
    public void A_security_rule_lets_in_one_client_of_the_internet()
    {
        World world = s_resources.Nsg("nsg", "100 In Allow Tcp 203.0.113.9 * 22", "200 In Deny * Internet * *")
            .NsgOn("nsg", "hub/app");

        Assert.Equal(Verdict.Reachable, world.Ask("203.0.113.9", "vm1", 22).Verdict);
        Assert.Equal(Verdict.Blocked, world.Ask("203.0.113.10", "vm1", 22).Verdict);
        Assert.Equal(Verdict.PartlyReachable, world.Ask("Internet", "vm1", 22).Verdict);
    }

    [Fact]
    public void A_machine_is_reached_by_its_address_like_by_its_name()
    {
        Assert.Equal(Verdict.Reachable, s_resources.Ask("vm1", "10.0.1.5", 22).Verdict);
        Assert.Equal(Verdict.Reachable, s_resources.Ask("vm2", "20.101.0.4", 22).Verdict);
        Assert.Equal(
            "AzureCloud.westeurope", s_resources.Ask("vm2", "20.101.0.4", 22).SourceAddress);
    }
}
