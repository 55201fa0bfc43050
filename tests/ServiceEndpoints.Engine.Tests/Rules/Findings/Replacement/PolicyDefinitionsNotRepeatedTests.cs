using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Rules.Findings.Replacement;
using ServiceEndpoints.Tests.Interchange;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings.Replacement;

public sealed class PolicyDefinitionsNotRepeatedTests
{
    private static readonly FindingRule s_rule = PolicyDefinitionsNotRepeated.Instance;

    private static readonly string s_deployed = Whole("one", "two", "three");

    [Fact]
    public void Finds_those_that_are_not_on_the_list() => new Deployment(Whole("two"), s_deployed)
        .HasOne(s_rule, "whole", "whole is written without one and three, which go.");

    [Theory]
    [InlineData("")]
    [InlineData("\"serviceEndpointPolicyDefinitions\": []")]
    public void A_list_that_is_empty_or_left_out_takes_all_of_them_away(string properties) =>
        new Deployment(Imported.Resource(ArmTypes.ServiceEndpointPolicy, "whole", properties), s_deployed)
            .HasOne(s_rule, "whole", "whole is written without one, two and three, which go.");

    [Fact]
    public void Those_beside_are_made_anew() =>
        new Deployment($"{Whole("one", "two")}, {Beside("three")}", s_deployed).HasNone(s_rule);

    [Fact]
    public void One_that_stands_alone_does_not_replace_the_others() =>
        new Deployment(Beside("one"), s_deployed).HasNone(s_rule);

    [Fact]
    public void A_list_that_could_not_be_read_may_hold_them() => new Deployment(
        Imported.Resource(
            ArmTypes.ServiceEndpointPolicy, "whole", "\"serviceEndpointPolicyDefinitions\": \"[parameters('list')]\""),
        s_deployed)
        .HasNone(s_rule, """ "parameters": { "list": { "type": "array" } }, """);

    [Fact]
    public void One_whose_name_could_not_be_read_may_be_any_of_them() => new Deployment(
        Whole("[parameters('name')]"), s_deployed)
        .HasNone(s_rule, """ "parameters": { "name": { "type": "string" } }, """);

    private static string Whole(params string[] names) => Imported.Resource(
        ArmTypes.ServiceEndpointPolicy,
        "whole",
        "\"serviceEndpointPolicyDefinitions\": [" + string.Join(", ", names.Select((name, i) =>
            $$"""{ "name": "{{name}}", "properties": { {{Properties(i)}} } }""")) + "]");

    private static string Beside(string name) =>
        Imported.Resource(
            $"{ArmTypes.ServiceEndpointPolicy}/serviceEndpointPolicyDefinitions", $"whole/{name}", Properties(9));

    private static string Properties(int i) =>
        $$"""
        "service": "Microsoft.Storage",
        "serviceResources": [ "/subscriptions/00000000-0000-0000-0000-00000000000{{i}}" ]
        """;
}
