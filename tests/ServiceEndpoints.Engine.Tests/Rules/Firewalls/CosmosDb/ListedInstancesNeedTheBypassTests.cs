using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.CosmosDb;

public sealed class ListedInstancesNeedTheBypassTests
{
    private static readonly World s_listed = Estate.HubWithPublicVM().Resource(ResourceType.CosmosDbAccount, "cosmos")
        .IPRule("cosmos", "198.51.100.0/24")
        .InstanceRule("cosmos", World.Id("Microsoft.Synapse/workspaces", "syn"));

    private static readonly World s_trusting = s_listed
        .Change("cosmos", firewall => firewall with { Bypass = ["AzureServices"] });

    private static readonly string s_instance = $"Service:{World.Id("Microsoft.Synapse/workspaces", "syn")}";

    [Fact]
    public void A_listed_instance_passes_with_the_exception() =>
        s_trusting.Ask(s_instance, "cosmos").IsLetThroughBy("SE2042");

    [Fact]
    public void It_does_not_without() =>
        s_listed.Ask(s_instance, "cosmos").IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Fact]
    public void The_exception_alone_admits_no_service() =>
        s_trusting.Ask("Service:AzureSynapseAnalytics", "cosmos").IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);
}
