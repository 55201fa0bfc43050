using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What documentation says of Cosmos DB accounts and their firewall.</summary>
public sealed class CosmosDbExamples
{
    private const string Own = "20.101.0.4";
    private const string Endpoint = "Microsoft.AzureCosmosDB";

    private static readonly World s_account = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.4", Own)
        .Resource(ResourceType.CosmosDbAccount, "cosmos");

    [Theory]
    [InlineData("Internet")]
    [InlineData("203.0.113.9")]
    [InlineData("vm1")]
    [Trait("Example", "91")]
    public void With_one_VNet_rule_any_other_source_is_forbidden(string from)
    {
        SimReachability answer = s_account
            .Subnet("hub/data", "10.0.2.0/24", Endpoint)
            .VNetRule("cosmos", "hub/data")
            .Ask(from, "cosmos");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(403, answer.Response!.StatusCode);
    }

    [Fact]
    [Trait("Example", "92")]
    public void An_IP_firewall_alone_rejects_once_the_endpoint_is_on()
    {
        World listed = s_account.IPRule("cosmos", Own);

        Assert.Equal(Verdict.Reachable, listed.Ask("vm1", "cosmos").Verdict);

        SimReachability after = listed.Subnet("hub/app", "10.0.1.0/24", Endpoint).Ask("vm1", "cosmos");
        Assert.Equal(Reason.IPRuleIneffective, after.Reason);
        Assert.Contains("client VNET through service endpoint", after.Response!.Message);
    }

    [Fact]
    [Trait("Example", "94")]
    public void A_peered_network_is_denied_until_its_own_subnet_is_added()
    {
        World peered = s_account
            .Subnet("hub/app", "10.0.1.0/24", Endpoint)
            .VNetRule("cosmos", "hub/app")
            .VNet("spoke", "10.1.0.0/16")
            .Subnet("spoke/web", "10.1.1.0/24")
            .VM("vm2", "spoke/web", "10.1.1.4")
            .Peering("hub", "spoke");

        Assert.Equal(Verdict.Reachable, peered.Ask("vm1", "cosmos").Verdict);
        Assert.Equal(Reason.PeeredVNetHasNoEndpoint, peered.Ask("vm2", "cosmos").Reason);
        Assert.Equal(
            Verdict.Reachable,
            peered.Subnet("spoke/web", "10.1.1.0/24", Endpoint)
                .VNetRule("cosmos", "spoke/web")
                .Ask("vm2", "cosmos").Verdict);
    }

    [Fact]
    [Trait("Example", "95")]
    public void The_rule_of_zeros_admits_the_datacentres_of_Azure_and_nobody_else()
    {
        World azure = s_account.IPRule("cosmos", "0.0.0.0");

        Assert.Equal(Verdict.Reachable, azure.Ask("vm1", "cosmos").Verdict);
        Assert.Equal(Verdict.Reachable, azure.Ask("20.60.222.132", "cosmos").Verdict);
        Assert.Equal(Verdict.Blocked, azure.Ask("203.0.113.9", "cosmos").Verdict);
    }
}
