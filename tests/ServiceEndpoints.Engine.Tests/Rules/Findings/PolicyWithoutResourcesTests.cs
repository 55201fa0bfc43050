using System.Linq;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class PolicyWithoutResourcesTests
{
    private static readonly FindingRule s_rule = PolicyWithoutResources.Instance;

    [Fact]
    public void Finds_a_policy_of_aliases_alone() => Estate.Account("Microsoft.Storage")
        .Policy("policy", "hub/app", "/services/Azure/ManagedInstance")
        .HasOne(s_rule, "policy", "/services/Azure/ManagedInstance");

    [Fact]
    public void Finds_a_policy_of_nothing() =>
        Estate.Account().Policy("policy", "").HasOne(s_rule, "policy", "lists nothing");

    [Fact]
    public void An_account_makes_it_effective() => Estate.Account("Microsoft.Storage")
        .Policy("policy", "hub/app", "/services/Azure/ManagedInstance", "acct").HasNone(s_rule);

    [Fact]
    public void A_definition_that_could_not_be_read_may_list_one() => Estate.Account().Policy("policy", "")
        .With(t => t.With(t.ServiceEndpointPolicies.Single() with
        {
            Unresolved = [new("properties", "[x]", "template.json")],
        }))
        .HasNone(s_rule);
}
