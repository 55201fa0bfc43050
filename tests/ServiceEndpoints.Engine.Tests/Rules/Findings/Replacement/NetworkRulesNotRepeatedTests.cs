using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Rules.Findings.Replacement;
using ServiceEndpoints.Tests.Interchange;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings.Replacement;

public sealed class NetworkRulesNotRepeatedTests
{
    private const string Account = "Microsoft.Storage/storageAccounts";
    private const string Vault = "Microsoft.KeyVault/vaults";
    private const string Cognitive = "Microsoft.CognitiveServices/accounts";
    private const string Cosmos = "Microsoft.DocumentDB/databaseAccounts";
    private const string Bus = "Microsoft.ServiceBus/namespaces";
    private const string Hubs = "Microsoft.EventHub/namespaces";
    private const string Site = "Microsoft.Web/sites";
    private const string Sql = "Microsoft.Sql/servers";
    private const string Instance =
        $"{Imported.Scope}/providers/Microsoft.Synapse/workspaces/ws";

    private static readonly FindingRule s_rule = NetworkRulesNotRepeated.Instance;

    private static readonly string s_app = Imported.SubnetId("hub", "app");

    [Theory]
    [InlineData(Account)]
    [InlineData(Vault)]
    [InlineData(Cognitive)]
    public void Network_ACLs_replace_all_that_is_in_them(string type)
    {
        string deployed = Acls(
            type, $$"""
            "virtualNetworkRules": [ { "id": "{{s_app}}" } ],
            "ipRules": [ { "value": "20.1.2.3" }, { "value": "20.1.2.4" } ]
            """);

        new Deployment(Acls(type, """ "ipRules": [ { "value": "20.1.2.4" } ] """), deployed)
            .HasOne(s_rule, "res", "res is written without its rules hub/app and 20.1.2.3, which go.");
        new Deployment(Imported.Resource(type, "res", ""), deployed).HasNone(s_rule);
    }

    [Fact]
    public void Resource_instances_go_with_the_ACLs_that_leave_them_out()
    {
        string deployed = Acls(Account, $$""" "resourceAccessRules": [ { "resourceId": "{{Instance}}" } ] """);

        new Deployment(Acls(Account, "\"bypass\": \"AzureServices\""), deployed)
            .HasOne(s_rule, "res", $"res is written without its rule {Instance}, which goes.");
    }

    [Fact]
    public void A_wider_IP_rule_admits_whom_the_old_one_did() => new Deployment(
        Acls(Account, """ "ipRules": [ { "value": "20.1.2.0/24" } ] """),
        Acls(Account, """ "ipRules": [ { "value": "20.1.2.3" } ] """)).HasNone(s_rule);

    [Fact]
    public void The_rule_of_a_deleted_subnet_is_no_loss() => new Deployment(
        Acls(Account, "\"ipRules\": []"),
        Acls(Account, $$""" "virtualNetworkRules": [ { "id": "{{s_app}}", "state": "NetworkSourceDeleted" } ] """))
        .HasNone(s_rule);

    [Fact]
    public void Rules_that_could_not_be_read_may_be_the_same() => new Deployment(
        Acls(Account, "\"ipRules\": \"[parameters('ips')]\""),
        Acls(Account, """ "ipRules": [ { "value": "20.1.2.3" } ] """))
        .HasNone(s_rule, """ "parameters": { "ips": { "type": "array" } }, """);

    [Fact]
    public void Each_list_of_Cosmos_DB_is_replaced_by_itself()
    {
        string deployed = Imported.Resource(
            Cosmos,
            "res",
            $$"""
            "isVirtualNetworkFilterEnabled": true, "virtualNetworkRules": [ { "id": "{{s_app}}" } ],
            "ipRules": [ { "ipAddressOrRange": "20.1.2.3" } ]
            """);

        new Deployment(Imported.Resource(Cosmos, "res", "\"virtualNetworkRules\": []"), deployed)
            .HasOne(s_rule, "res", "res is written without its rule hub/app, which goes.");
        new Deployment(Imported.Resource(Cosmos, "res", "\"ipRules\": []"), deployed)
            .HasOne(s_rule, "res", "res is written without its rule 20.1.2.3, which goes.");
        new Deployment(Imported.Resource(Cosmos, "res", ""), deployed).HasNone(s_rule);
    }

    [Theory]
    [InlineData(Bus)]
    [InlineData(Hubs)]
    public void A_rule_set_is_replaced_where_it_is_written(string type)
    {
        string space = Imported.Resource(type, "res", "", "\"sku\": { \"name\": \"Premium\" },");
        string rule = $$""" "virtualNetworkRules": [ { "subnet": { "id": "{{s_app}}" } } ] """;
        string deployed = $"{space}, {RuleSet(type, rule)}";

        new Deployment($"{space}, {RuleSet(type, "\"defaultAction\": \"Deny\"")}", deployed)
            .HasOne(s_rule, "res", "res is written without its rule hub/app, which goes.");
        new Deployment(space, deployed).HasNone(s_rule);
    }

    [Fact]
    public void Access_restrictions_are_replaced_where_they_are_written()
    {
        string deployed = Restricted(
            """
            "ipSecurityRestrictions": [
              { "ipAddress": "20.1.2.3/32", "action": "Allow", "priority": 100 },
              { "ipAddress": "Any", "action": "Deny", "priority": 2147483647 } ],
            "scmIpSecurityRestrictions": [ { "ipAddress": "20.1.2.4/32", "action": "Allow", "priority": 100 } ]
            """);

        new Deployment(Restricted("\"ipSecurityRestrictions\": []"), deployed)
            .HasOne(s_rule, "res", "res is written without its rule 20.1.2.3/32, which goes.");
        new Deployment(
            $"{Restricted("\"alwaysOn\": true")}, "
            + Imported.Resource($"{Site}/config", "res/web", "\"scmIpSecurityRestrictions\": []"), deployed)
            .HasOne(s_rule, "res", "res is written without its rule 20.1.2.4/32, which goes.");
        new Deployment(Restricted("\"alwaysOn\": true"), deployed).HasNone(s_rule);
    }

    [Fact]
    public void Rules_that_are_resources_of_their_own_stay()
    {
        string server = Imported.Resource(Sql, "res", "");
        string deployed = $"{server}, "
            + Imported.Resource($"{Sql}/virtualNetworkRules", "res/r", $"\"virtualNetworkSubnetId\": \"{s_app}\"");

        new Deployment(server, deployed).HasNone(s_rule);
    }

    private static string Acls(string type, string acls) =>
        Imported.Resource(type, "res", $$""" "networkAcls": { "defaultAction": "Deny", {{acls}} } """);

    private static string RuleSet(string type, string properties) =>
        Imported.Resource($"{type}/networkRuleSets", "res/default", properties);

    private static string Restricted(string configuration) =>
        Imported.Resource(Site, "res", $$""" "siteConfig": { {{configuration}} } """);
}
