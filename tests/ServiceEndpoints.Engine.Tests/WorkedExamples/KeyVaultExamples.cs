using System.Linq;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What documentation and users say of key vaults and their firewall.</summary>
public sealed class KeyVaultExamples
{
    private static readonly World s_vault = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.4", "20.101.0.4")
        .KeyVault("vault");

    [Fact]
    [Trait("Example", "97")]
    public void A_client_that_is_not_listed_is_forbidden_by_the_firewall()
    {
        SimReachability answer = s_vault.Ask("vm1", "vault");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.FirewallDefaultDeny, answer.Reason);
        Assert.Equal(403, answer.Response!.StatusCode);
        Assert.Equal("Forbidden", answer.Response.ErrorCode);
        Assert.Equal("ForbiddenByFirewall", answer.Response.InnerErrorCode);
        Assert.Contains("Client address: 20.101.0.4", answer.Response.Message);
    }

    [Theory]
    [InlineData("Service:AzureDevOps", Verdict.Blocked)]
    [InlineData("Service:AzureBackup", Verdict.Reachable)]
    [Trait("Example", "98")]
    public void Only_services_on_the_list_pass_the_firewall(string from, Verdict expected) =>
        Assert.Equal(expected, s_vault.Ask(from, "vault").Verdict);

    [Fact]
    [Trait("Example", "101")]
    public void A_template_sets_a_secret_whatever_the_firewall_says()
    {
        SimReachability answer = s_vault.Ask("Internet", "vault", plane: Plane.Control);

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.NotEmpty(answer.Caveats);
        Assert.Equal(Verdict.Blocked, s_vault.Ask("Internet", "vault").Verdict);
    }

    [Fact]
    [Trait("Example", "103")]
    public void A_rule_for_a_subnet_without_endpoint_is_refused()
    {
        SimTopology topology = s_vault.Topology;
        AddVNetRule change = new(topology.Resources.Named("vault").Single().Id, World.SubnetId("hub/app"));

        Assert.Equal(ErrorId.SubnetsHaveNoServiceEndpointsConfigured, change.Apply(topology).Refusal?.Id);
        Assert.True((change with { IgnoreMissingEndpoint = true }).Apply(topology).Value.Topology
            .Resources.Named("vault").Single().Firewall.NetworkRules.Single().IgnoreMissingEndpoint);
    }
}
