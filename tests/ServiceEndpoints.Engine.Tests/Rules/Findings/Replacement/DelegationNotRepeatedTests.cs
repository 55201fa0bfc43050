using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Rules.Findings.Replacement;
using Xunit;
using static ServiceEndpoints.Tests.Rules.Findings.Replacement.Deployment;

namespace ServiceEndpoints.Tests.Rules.Findings.Replacement;

public sealed class DelegationNotRepeatedTests
{
    private static readonly FindingRule s_rule = DelegationNotRepeated.Instance;

    private static readonly string s_deployed = Hub(Inside("app", 1, To("Microsoft.Web/serverFarms")));

    [Fact]
    public void Finds_a_delegation_that_is_left_out() => new Deployment(Hub(Inside("app", 1)), s_deployed).HasOne(
        s_rule, "hub/app", "hub/app is written without Microsoft.Web/serverFarms. It is no longer delegated.");

    [Fact]
    public void Azure_may_refuse_it_while_something_is_in_the_subnet() =>
        new Deployment(Hub(Inside("app", 1)), $"{s_deployed}, {Interface("app")}").HasOne(
            s_rule,
            "hub/app",
            "hub/app is written without Microsoft.Web/serverFarms. Something is in the subnet: Azure refuses it if that "
            + "is what the delegation is for.");

    [Fact]
    public void Another_delegation_takes_its_place() =>
        new Deployment(Hub(Inside("app", 1, To("Microsoft.Sql/managedInstances"))), s_deployed).HasNone(s_rule);

    private static string To(string service) =>
        $$""" "delegations": [ { "name": "d", "properties": { "serviceName": "{{service}}" } } ] """;
}
