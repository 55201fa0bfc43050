using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What documentation and users say of SQL servers and their firewall.</summary>
public sealed class SqlExamples
{
    private static readonly World s_server = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.4", "20.101.0.4")
        .Sql("db");

    [Fact]
    [Trait("Example", "76")]
    public void A_client_that_no_IP_rule_names_is_told_its_address()
    {
        SimReachability answer = s_server.IPRule("db", "198.51.100.0/24").Ask("vm1", "db");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.FirewallDefaultDeny, answer.Reason);
        Assert.Equal(1433, answer.Port);
        Assert.Equal("40615", answer.Response!.ErrorCode);
        Assert.Contains("Client with IP address '20.101.0.4'", answer.Response.Message);
    }

    [Theory]
    [InlineData("westus", "eastus")]
    [Trait("Example", "79")]
    [InlineData("westeurope", "canadacentral")]
    [Trait("Example", "80")]
    public void A_rule_for_a_subnet_of_another_region_is_refused(string network, string server)
    {
        World world = new World()
            .VNet("far", "10.9.0.0/16", network)
            .Subnet("far/app", "10.9.1.0/24", "Microsoft.Sql")
            .Sql("db", server);

        Refusal? refusal = AddRule(world, "far/app", ignoreMissing: false).Refusal;

        Assert.Equal(ErrorId.VirtualNetworkRuleBadRequest, refusal?.Id);
        Assert.Contains("cannot be ACL-ed", refusal!.Message);
    }

    [Fact]
    [Trait("Example", "82")]
    public void A_rule_before_its_endpoint_is_taken_when_asked_and_secures_nothing_until_then()
    {
        Assert.Equal(
            ErrorId.VirtualNetworkRuleBadRequest, AddRule(s_server, "hub/app", ignoreMissing: false).Refusal?.Id);

        World ruled = new(AddRule(s_server, "hub/app", ignoreMissing: true).Value.Topology);

        Assert.Equal(Reason.EndpointNotEnabled, ruled.Ask("vm1", "db").Reason);
        Assert.Equal("40615", ruled.Ask("vm1", "db").Response!.ErrorCode);
        Assert.Equal(
            Verdict.Reachable, ruled.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Sql").Ask("vm1", "db").Verdict);
    }

    [Fact]
    [Trait("Example", "83")]
    public void On_premises_clients_are_a_matter_of_IP_rules_and_not_of_VNet_rules()
    {
        World world = s_server
            .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Sql")
            .VNetRule("db", "hub/app", NetworkRuleState.Ready)
            .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
            .Gateway("vpn", "hub", "corp");

        SimReachability before = world.Ask("corp", "db");
        SimReachability after = world.IPRule("db", "203.0.113.10").Ask("corp", "db");

        Assert.Equal(Reason.OnPremisesNotAllowed, before.Reason);
        Assert.Equal("40615", before.Response!.ErrorCode);
        Assert.Equal(Verdict.Reachable, after.Verdict);
        Assert.Equal(SourceAddressKind.OnPremisesNat, after.SourceAddressKind);
    }

    [Fact]
    [Trait("Example", "85")]
    public void The_rule_of_zeros_admits_machines_of_other_customers()
    {
        World world = s_server.IPRule("db", "0.0.0.0");

        SimReachability stranger = world.Ask("20.60.222.132", "db");

        Assert.Equal(Verdict.Reachable, stranger.Verdict);
        Assert.Contains(stranger.Caveats, caveat => caveat.Id == "AzureAddress");
        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "db").Verdict);
        Assert.Equal(Verdict.Blocked, world.Ask("203.0.113.9", "db").Verdict);
    }

    [Fact]
    [Trait("Example", "86")]
    public void A_rule_of_one_database_admits_to_it_and_other_databases_fall_to_the_server()
    {
        World world = s_server.DatabaseRule("db", "orders", "203.0.113.9");

        Assert.Equal(Verdict.Reachable, world.Ask("203.0.113.9", "db/orders").Verdict);
        Assert.Equal(Reason.FirewallDefaultDeny, world.Ask("203.0.113.9", "db/stock").Reason);
        Assert.Equal(Verdict.Reachable, world.IPRule("db", "203.0.113.9").Ask("203.0.113.9", "db/stock").Verdict);
    }

    private static Result<Changed> AddRule(World world, string subnet, bool ignoreMissing) =>
        new AddVNetRule(world.Topology.Resources.Named("db").Single().Id, World.SubnetId(subnet))
        {
            IgnoreMissingEndpoint = ignoreMissing,
        }.Apply(world.Topology);
}
