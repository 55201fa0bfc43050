using System;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ValidityRulesTests
{
    private static readonly SimVNet s_vnet = new()
    {
        Id = NetworkLab.VNetId("hub"),
        Location = "westeurope",
        AddressPrefix = [AddressPrefix.Parse("127.0.0.0/8"), AddressPrefix.Parse("127.0.0.0/16")],
    };

    [Fact]
    public void A_change_hears_of_the_first_violation() =>
        Assert.Equal(ErrorId.AddressPrefixInvalid, ValidityRules.VNet.Judge(new(), s_vnet)!.Id);

    [Fact]
    public void An_import_hears_of_all_with_their_rules() => Assert.Equal(
        ["SE1110", "SE1111"],
        ValidityRules.VNet.Violations(new(), s_vnet).Select(violation => violation.Rule.Id));

    [Fact]
    public void Every_rule_has_an_id_of_its_own_a_statement_and_a_public_source()
    {
        Rule[] rules = typeof(ValidityRules).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
            .Where(type => type.Namespace == typeof(ValidityRules).Namespace)
            .Select(type => Assert.IsAssignableFrom<Rule>(type.GetField("Instance")!.GetValue(null)))
            .ToArray();

        Assert.Equal(rules.Length, rules.Select(rule => rule.Id).Distinct().Count());
        Assert.All(rules, rule => Assert.StartsWith("SE1", rule.Id, StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.EndsWith(".", rule.Statement, StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.StartsWith("https://", rule.Source, StringComparison.Ordinal));
    }
}
