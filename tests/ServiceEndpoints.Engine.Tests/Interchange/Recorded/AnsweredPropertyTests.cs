using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Recorded;

/// <summary>What answers of Azure say besides that on which a question may hang.</summary>
public sealed class AnsweredPropertyTests
{
    [Theory]
    [InlineData("Microsoft.Web/sites", "\"hostNamesDisabled\": false, \"selfLink\": \"x\", \"vnetImagePullEnabled\": false")]
    [InlineData("Microsoft.Sql/servers", "\"isIPv6Enabled\": \"Disabled\"")]
    [InlineData("Microsoft.CognitiveServices/accounts", "\"callRateLimit\": { \"rules\": [ 1 ] }")]
    [InlineData("Microsoft.DocumentDB/databaseAccounts", "\"EnabledApiTypes\": \"Sql\"")]
    [InlineData("Microsoft.Storage/storageAccounts", "\"keyCreationTime\": { \"key1\": \"x\" }")]
    [InlineData("Microsoft.EventHub/namespaces", "\"enabled\": true")]
    [InlineData("Microsoft.Network/privateEndpoints", "\"ipVersionType\": \"IPv4\"")]
    [InlineData("Microsoft.Network/virtualNetworkGateways", "\"allowVirtualWanTraffic\": false")]
    public void What_an_answer_says_that_decides_nothing_is_not_told(string type, string properties) =>
        Assert.Empty(Exchanges.ImportText(Imported.Resource(type, "one", properties)).NotModelled);

    [Theory]
    [InlineData("Microsoft.Web/sites", "\"hostNamesDisabled\": true")]
    [InlineData("Microsoft.Sql/servers", "\"isIPv6Enabled\": \"Enabled\"")]
    [InlineData("Microsoft.Network/virtualNetworkGateways", "\"allowVirtualWanTraffic\": true")]
    public void What_is_switched_on_and_not_modelled_is_told(string type, string properties) =>
        Assert.Single(Exchanges.ImportText(Imported.Resource(type, "one", properties)).NotModelled);
}
