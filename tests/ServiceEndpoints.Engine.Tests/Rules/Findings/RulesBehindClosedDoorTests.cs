using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class RulesBehindClosedDoorTests
{
    private static readonly FindingRule s_rule = RulesBehindClosedDoor.Instance;

    private static readonly World s_shut = Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app")
        .Change("acct", Shut);

    [Fact]
    public void Finds_rules_of_a_resource_without_public_access() => s_shut.HasOne(s_rule, "acct", "1 of its rules");

    [Fact]
    public void With_public_access_they_have_their_effect() =>
        Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app").HasNone(s_rule);

    [Fact]
    public void Rules_for_resource_instances_outlast_it() => Estate.Account()
        .InstanceRule("acct", "/subscriptions/s/resourceGroups/g/providers/Microsoft.Synapse/workspaces/w")
        .Change("acct", Shut)
        .HasNone(s_rule);

    private static SimFirewall Shut(SimFirewall firewall) =>
        firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled };
}
