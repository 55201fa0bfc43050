using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Rules.Findings.Replacement;
using ServiceEndpoints.Tests.Interchange;
using Xunit;
using static ServiceEndpoints.Tests.Rules.Findings.Replacement.Deployment;

namespace ServiceEndpoints.Tests.Rules.Findings.Replacement;

public sealed class PoliciesNotRepeatedTests
{
    private static readonly FindingRule s_rule = PoliciesNotRepeated.Instance;

    private static readonly string s_deployed = Hub(Inside("app", 1, Policies("one", "two")));

    [Fact]
    public void Without_one_of_several_what_it_admits_is_denied() =>
        new Deployment(Hub(Inside("app", 1, Policies("two"))), s_deployed).HasOne(
            s_rule,
            "hub/app",
            "hub/app is written without one. What it admits is denied then, unless the others admit it.");

    [Fact]
    public void Without_the_last_one_traffic_may_go_anywhere() =>
        new Deployment(Hub(Inside("app", 1)), s_deployed).HasOne(
            s_rule,
            "hub/app",
            "hub/app is written without one and two. Traffic over the endpoint may then go to any account.");

    [Fact]
    public void A_list_with_more_loses_nothing() =>
        new Deployment(Hub(Inside("app", 1, Policies("two", "one", "three"))), s_deployed).HasNone(s_rule);

    private static string Policies(params string[] names)
    {
        string ids = string.Join(
            ", ", names.Select(name => $$"""{ "id": "{{Imported.Id(ArmTypes.ServiceEndpointPolicy, name)}}" }"""));
        return $"\"serviceEndpointPolicies\": [ {ids} ]";
    }
}
