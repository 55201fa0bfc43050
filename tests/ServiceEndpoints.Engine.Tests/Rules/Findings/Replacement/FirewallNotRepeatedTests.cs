using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Rules.Findings.Replacement;
using ServiceEndpoints.Tests.Interchange;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings.Replacement;

public sealed class FirewallNotRepeatedTests
{
    private const string Account = "Microsoft.Storage/storageAccounts";
    private const string Cosmos = "Microsoft.DocumentDB/databaseAccounts";

    private static readonly FindingRule s_rule = FirewallNotRepeated.Instance;

    private static readonly string s_deployed = Imported.Resource(
        Account,
        "res",
        """ "networkAcls": { "defaultAction": "Deny", "ipRules": [ { "value": "20.1.2.3" } ] } """);

    [Fact]
    public void Finds_an_account_without_its_network_ACLs() =>
        new Deployment(Imported.Resource(Account, "res", ""), s_deployed).HasOne(
            s_rule,
            "res",
            "res is written without its default action Deny and its rule 20.1.2.3. Whether that stays is not "
            + "documented.");

    [Fact]
    public void An_open_firewall_is_no_loss() => new Deployment(
        Imported.Resource(Account, "res", ""),
        Imported.Resource(Account, "res", "\"networkAcls\": { \"defaultAction\": \"Allow\" }")).HasNone(s_rule);

    [Fact]
    public void Network_ACLs_that_are_written_are_another_matter() => new Deployment(
        Imported.Resource(Account, "res", "\"networkAcls\": { \"defaultAction\": \"Allow\" }"), s_deployed)
        .HasNone(s_rule);

    [Fact]
    public void Finds_the_list_that_Cosmos_DB_is_written_without() => new Deployment(
        Imported.Resource(Cosmos, "res", "\"virtualNetworkRules\": []"),
        Imported.Resource(Cosmos, "res", """ "ipRules": [ { "ipAddressOrRange": "20.1.2.3" } ] """))
        .HasOne(s_rule, "res", "res is written without its rule 20.1.2.3. Whether that stays is not documented.");

    [Fact]
    public void A_resource_that_may_not_be_deployed_is_not_judged() => new Deployment(
        Imported.Resource(Account, "res", "", "\"condition\": \"[parameters('c')]\","), s_deployed)
        .HasNone(s_rule, """ "parameters": { "c": { "type": "bool" } }, """);

    [Fact]
    public void Properties_that_are_not_known_may_hold_it() => new Deployment(
        $$"""
        { "type": "{{Account}}", "apiVersion": "2024-01-01", "name": "res", "location": "westeurope",
          "properties": "[parameters('p')]" }
        """,
        s_deployed)
        .HasNone(s_rule, """ "parameters": { "p": { "type": "object" } }, """);
}
