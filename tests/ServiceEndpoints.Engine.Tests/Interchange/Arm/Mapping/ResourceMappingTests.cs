using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Mapping;

public sealed class ResourceMappingTests
{
    private const string Storage = "Microsoft.Storage/storageAccounts";
    private const string Vault = "Microsoft.KeyVault/vaults";
    private static readonly string s_subnet = Imported.SubnetId("vn", "a");

    [Theory]
    [InlineData(Storage, "data", "data.blob.core.windows.net")]
    [InlineData(Vault, "keys", "keys.vault.azure.net")]
    public void Without_network_ACLs_everybody_may_come_in(string type, string name, string fqdn)
    {
        SimResource resource = Only(Imported.Resource(type, name, ""));

        Assert.Equal(fqdn, resource.Fqdn);
        Assert.Equal(RuleAction.Allow, resource.Firewall.DefaultAction);
        Assert.Equal("AzureServices", resource.Firewall.Bypass.ToString());
        Assert.Equal(PublicNetworkAccess.Enabled, resource.Firewall.PublicNetworkAccess);
        Assert.Empty(resource.Firewall.NetworkRules);
        Assert.Null(resource.PublicIPAddress);
    }

    [Fact]
    public void A_storage_account_is_read_with_its_rules()
    {
        SimResource account = Only(Imported.Resource(
            Storage,
            "data",
            $$"""
            "publicNetworkAccess": "Disabled", "networkAcls": {
              "defaultAction": "deny", "bypass": "Logging, Metrics,azureservices",
              "ipRules": [ { "value": "203.0.113.0/24", "action": "Allow" } ],
              "virtualNetworkRules": [ { "id": "{{s_subnet}}", "action": "Allow", "state": "NetworkSourceDeleted" } ],
              "resourceAccessRules": [ { "tenantId": "t", "resourceId": "/subscriptions/x/y" } ] }
            """,
            "\"sku\": { \"name\": \"Standard_GRS\" }, \"kind\": \"StorageV2\","));

        Assert.Equal("Standard_GRS", account.Sku);
        Assert.Equal(RuleAction.Deny, account.Firewall.DefaultAction);
        Assert.Equal("Logging, Metrics, AzureServices", account.Firewall.Bypass.ToString());
        Assert.Equal(PublicNetworkAccess.Disabled, account.Firewall.PublicNetworkAccess);
        Assert.Equal(
            ["VirtualNetwork vn/a NetworkSourceDeleted", "IPRange 203.0.113.0/24 Succeeded",
                "ResourceInstance /subscriptions/x/y Succeeded"],
            account.Firewall.NetworkRules.Select(rule => $"{rule.Kind} {rule} {rule.State}"));
        Assert.Equal("203.0.113.255", account.Firewall.NetworkRules[1].Range!.Value.Last.ToString());
        Assert.All(account.Firewall.NetworkRules, rule => Assert.Equal(account.Id, rule.ResourceId));
    }

    [Fact]
    public void An_account_of_an_old_template_has_its_SKU_among_its_properties() => Assert.Equal(
        "Standard_GRS", Only(Imported.Resource(Storage, "data", "\"accountType\": \"Standard_GRS\"")).Sku);

    [Fact]
    public void An_account_that_is_in_no_region_is_no_finding()
    {
        string account = Imported.Resource("Microsoft.CognitiveServices/accounts", "words", "")
            .Replace("westeurope", "Global", System.StringComparison.Ordinal);

        SimImportReport report = Imported.Resources(account);

        Assert.Equal("global", Assert.Single(report.Topology.Resources).Location);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void A_classic_account_has_no_firewall()
    {
        SimResource account = Only(Imported.Resource(
            "Microsoft.ClassicStorage/storageAccounts", "old", "\"accountType\": \"Standard-LRS\""));

        Assert.Equal(
            (ResourceType.StorageAccount, DeploymentModel.Classic, "Standard-LRS", RuleAction.Allow),
            (account.Type, account.DeploymentModel, account.Sku, account.Firewall.DefaultAction));
    }

    [Fact]
    public void Bypass_none_leaves_no_exception() => Assert.Empty(Only(Imported.Resource(
        Vault, "keys", "\"networkAcls\": { \"defaultAction\": \"Deny\", \"bypass\": \"None\" }")).Firewall.Bypass);

    [Fact]
    public void A_key_vault_rule_may_come_before_the_endpoint()
    {
        SimResource vault = Only(Imported.Resource(
            Vault,
            "keys",
            $$"""
            "tenantId": "x", "sku": { "family": "A", "name": "premium" }, "networkAcls": { "defaultAction": "Deny",
              "virtualNetworkRules": [ { "id": "{{s_subnet}}", "ignoreMissingVnetServiceEndpoint": true } ] }
            """));

        Assert.Equal("premium", vault.Sku);
        Assert.True(Assert.Single(vault.Firewall.NetworkRules).IgnoreMissingEndpoint);
    }

    [Theory]
    [InlineData("Microsoft.Sql/servers", "x.database.windows.net")]
    [InlineData("Microsoft.DBforPostgreSQL/servers", "x.postgres.database.azure.com")]
    [InlineData("Microsoft.DBforMySQL/servers", "x.mysql.database.azure.com")]
    [InlineData("Microsoft.DBforMariaDB/servers", "x.mariadb.database.azure.com")]
    public void Servers_of_the_SQL_family_take_their_rules_from_children(string type, string fqdn)
    {
        string server = Imported.Resource(type, "x", "\"publicNetworkAccess\": \"Enabled\", \"version\": \"12.0\"");
        string vnetRule = Imported.Resource(
            $"{type}/virtualNetworkRules",
            "x/r",
            $"\"virtualNetworkSubnetId\": \"{s_subnet}\", \"ignoreMissingVnetServiceEndpoint\": true");
        string ipRule = Imported.Resource(
            $"{type}/firewallRules", "x/i", "\"startIpAddress\": \"203.0.113.1\", \"endIpAddress\": \"203.0.113.9\"");
        string azure = Imported.Resource(
            $"{type}/firewallRules",
            "x/AllowAllWindowsAzureIps",
            "\"startIpAddress\": \"0.0.0.0\", \"endIpAddress\": \"0.0.0.0\"");

        SimResource resource = Only($"{vnetRule}, {ipRule}, {azure}, {server}");

        Assert.Equal(fqdn, resource.Fqdn);
        Assert.Null(resource.Firewall.DefaultAction);
        Assert.Equal(
            ["r vn/a Ready", "i 203.0.113.1-203.0.113.9 Succeeded", "AllowAllWindowsAzureIps 0.0.0.0 Succeeded"],
            resource.Firewall.NetworkRules.Select(rule => $"{rule.Name} {rule} {rule.State}"));
    }

    [Fact]
    public void A_Cosmos_DB_account_takes_old_and_new_forms_of_rules()
    {
        SimResource account = Only(Imported.Resource(
            "Microsoft.DocumentDB/databaseAccounts",
            "docs",
            $$"""
            "isVirtualNetworkFilterEnabled": true, "networkAclBypass": "AzureServices",
            "virtualNetworkRules": [ { "id": "{{s_subnet}}", "ignoreMissingVNetServiceEndpoint": true } ],
            "ipRules": [ { "ipAddressOrRange": "203.0.113.4" } ], "ipRangeFilter": "198.51.100.0/24, 198.51.101.7",
            "networkAclBypassResourceIds": [ "/subscriptions/x/y" ]
            """));

        Assert.Null(account.Firewall.DefaultAction);
        Assert.Equal("AzureServices", account.Firewall.Bypass.ToString());
        Assert.Equal(
            ["vn/a", "203.0.113.4", "198.51.100.0/24", "198.51.101.7", "/subscriptions/x/y"],
            account.Firewall.NetworkRules.Select(rule => rule.ToString()));
        Assert.True(account.Firewall.NetworkRules[0].IgnoreMissingEndpoint);
    }

    [Fact]
    public void VNet_rules_of_Cosmos_DB_do_nothing_while_the_filter_is_off()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            "Microsoft.DocumentDB/databaseAccounts",
            "docs",
            $"\"isVirtualNetworkFilterEnabled\": false, \"virtualNetworkRules\": [ {{ \"id\": \"{s_subnet}\" }} ]"));

        Assert.Empty(report.Topology.Resources.Single().Firewall.NetworkRules);
        Assert.Equal("virtualNetworkRules", Assert.Single(report.NotModelled).Property);
    }

    [Theory]
    [InlineData("Microsoft.ServiceBus/namespaces", "2021-01-01-preview", "", RuleAction.Deny)]
    [InlineData("Microsoft.ServiceBus/namespaces", "2021-06-01-preview", "", RuleAction.Allow)]
    [InlineData("Microsoft.EventHub/namespaces", "2021-06-01-preview", "\"defaultAction\": \"Deny\",", RuleAction.Deny)]
    public void A_messaging_namespace_takes_its_firewall_from_its_rule_set(
        string type, string version, string action, RuleAction expected)
    {
        string rules = Imported.Resource(
            $"{type}/networkRuleSets",
            "queue-space/default",
            $$"""
            {{action}} "trustedServiceAccessEnabled": true,
            "virtualNetworkRules": [ { "subnet": { "id": "{{s_subnet}}" }, "ignoreMissingVnetServiceEndpoint": true } ],
            "ipRules": [ { "ipMask": "203.0.113.0/24", "action": "Allow" } ]
            """).Replace("2024-05-01", version, System.StringComparison.Ordinal);

        string named = Imported.Resource(type, "queue-space", "", "\"sku\": { \"name\": \"Premium\" },");

        SimResource space = Only($"{rules}, {named}");

        Assert.Equal("Premium", space.Sku);
        Assert.Equal(expected, space.Firewall.DefaultAction);
        Assert.Equal("AzureServices", space.Firewall.Bypass.ToString());
        Assert.Equal("vn/a, 203.0.113.0/24", space.Firewall.NetworkRules.ToString());
    }

    [Theory]
    [InlineData("Microsoft.ServiceBus/namespaces", "", RuleAction.Deny)]
    [InlineData("Microsoft.EventHub/namespaces", "", RuleAction.Deny)]
    [InlineData("Microsoft.EventHub/namespaces", "\"defaultAction\": \"Allow\", \"ipRules\": [ { \"ipMask\": \"203.0.113.0/24\" } ]", RuleAction.Allow)]
    public void A_namespace_bound_to_a_subnet_by_a_rule_of_old_takes_nobody_else(
        string type, string ruleSet, RuleAction expected)
    {
        string rule = Imported.Resource(
            $"{type}/VirtualNetworkRules", "queue-space/rule", $"\"virtualNetworkSubnetId\": \"{s_subnet}\"")
            .Replace("2024-05-01", "2018-01-01-preview", System.StringComparison.Ordinal);
        string set = ruleSet.Length == 0
            ? ""
            : Imported.Resource($"{type}/networkRuleSets", "queue-space/default", ruleSet) + ", ";

        SimResource space = Only($"{set}{rule}, {Imported.Resource(type, "queue-space", "")}");

        Assert.Equal(expected, space.Firewall.DefaultAction);
    }

    [Fact]
    public void A_Cognitive_Services_account_without_subdomain_answers_at_the_shared_name()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            "Microsoft.CognitiveServices/accounts",
            "talk",
            $$"""
            "networkAcls": { "defaultAction": "Deny", "virtualNetworkRules": [ { "id": "{{s_subnet}}" } ] }
            """));

        Assert.EndsWith(".api.cognitive.microsoft.com", report.Topology.Resources.Single().Fqdn);
    }

    [Fact]
    public void A_Cognitive_Services_account_is_called_by_its_own_subdomain()
    {
        SimResource account = Only(Imported.Resource(
            "Microsoft.CognitiveServices/accounts",
            "talk",
            $$"""
            "customSubDomainName": "contoso-talk", "networkAcls": { "defaultAction": "Deny",
              "virtualNetworkRules": [ { "id": "{{s_subnet}}" } ] }
            """));

        Assert.Equal("contoso-talk.cognitiveservices.azure.com", account.Fqdn);
        Assert.Empty(account.Firewall.Bypass);
        Assert.Equal("vn/a", account.Firewall.NetworkRules.ToString());
    }

    [Fact]
    public void A_data_lake_store_is_read_with_its_rules()
    {
        SimResource store = Only(Imported.Resource(
            "Microsoft.DataLakeStore/accounts",
            "lake",
            $$"""
            "firewallState": "Enabled", "firewallAllowAzureIps": "Enabled",
            "virtualNetworkRules": [ { "name": "r", "properties": { "subnetId": "{{s_subnet}}" } } ],
            "firewallRules": [ { "name": "i", "properties": {
              "startIpAddress": "203.0.113.1", "endIpAddress": "203.0.113.1" } } ]
            """));

        Assert.Equal(RuleAction.Deny, store.Firewall.DefaultAction);
        Assert.Equal("vn/a, 203.0.113.1, 0.0.0.0", store.Firewall.NetworkRules.ToString());
    }

    [Theory]
    [InlineData("\"networkAcls\": { \"defaultAction\": \"[reference('x').a]\" }", "defaultAction")]
    [InlineData("\"publicNetworkAccess\": \"[parameters('none')]\"", "publicNetworkAccess")]
    [InlineData(
        "\"networkAcls\": { \"defaultAction\": \"Deny\", \"virtualNetworkRules\": [ { \"id\": \"[utcNow()]\" } ] }",
        "virtualNetworkRules")]
    public void A_firewall_with_values_that_are_not_known_says_so(string properties, string property)
    {
        SimImportReport report = Imported.Resources(Imported.Resource(Storage, "data", properties));

        Assert.NotNull(report.Topology.Resources.Single().Unread(property));
        Assert.Contains(property, Assert.Single(report.Unresolved).Property, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_firewall_that_is_not_known_as_a_whole_is_not_taken_for_an_open_one()
    {
        SimImportReport report =
            Imported.Resources(Imported.Resource(Storage, "data", "\"networkAcls\": \"[json(utcNow())]\""));

        Assert.NotNull(report.Topology.Resources.Single().Unread("defaultAction"));
        Assert.Equal("networkAcls", Assert.Single(report.Unresolved).Property);
    }

    private static SimResource Only(string resources)
    {
        SimImportReport report = Imported.Resources(resources);
        Assert.Empty(report.NotModelled);
        Assert.Empty(report.Unresolved);
        return Assert.Single(report.Topology.Resources);
    }
}
