using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange;

/// <summary>
/// A template with one value that nobody gave, written <c>?</c>: answers that hang on it are not known and tell where it
/// stands, others are given.
/// </summary>
public sealed class UnreadAnswerTests
{
    private const string AnyDeny =
        "'access': 'Deny', 'sourcePortRange': '*', 'destinationAddressPrefix': '*', 'destinationPortRange': '*'";

    private const string Outbound = "'direction': 'Outbound', 'protocol': '*', ";

    private const string Template =
        """
        { "type": "Microsoft.Network/routeTables", "apiVersion": "2024-05-01", "name": "rt", "location": "westeurope",
          "properties": { "routes": <routes> } },
        { "type": "Microsoft.Network/networkSecurityGroups", "apiVersion": "2024-05-01", "name": "nsg",
          "location": "westeurope", "properties": { "securityRules": <rules> } },
        { "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "hub", "location": "westeurope",
          "properties": { "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] }, "subnets": [
            { "name": "app", "properties": { "addressPrefix": "10.0.1.0/24", "defaultOutboundAccess": <way out>,
              "natGateway": <nat>, "serviceEndpoints": <endpoints>,
              "routeTable": { "id": "[resourceId('Microsoft.Network/routeTables', 'rt')]" },
              "networkSecurityGroup": { "id": "[resourceId('Microsoft.Network/networkSecurityGroups', 'nsg')]" } } },
            { "name": "data", "properties": { "addressPrefix": "10.0.2.0/24",
              "serviceEndpoints": [ { "service": "Microsoft.Storage" }, { "service": "Microsoft.ServiceBus" } ] } } ] } },
        { "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-05-01", "name": "open",
          "location": "westeurope", "sku": { "name": "Standard_LRS" }, "properties": { } },
        { "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-05-01", "name": "closed",
          "location": <location>, "sku": { "name": "Standard_LRS" }, "properties": {
            "publicNetworkAccess": <access>, "networkAcls": { "defaultAction": <action>, "bypass": <bypass>,
              "ipRules": <ip rules>, "virtualNetworkRules": <vnet rules> } } },
        { "type": "Microsoft.ServiceBus/namespaces", "apiVersion": "2024-01-01", "name": "bus",
          "location": "westeurope", "sku": { "name": <sku> }, "properties": {}, "resources": [
            { "type": "networkRuleSets", "apiVersion": "2024-01-01", "name": "default", "properties": {
              "defaultAction": "Deny", "virtualNetworkRules": [ { "subnet": { "id":
                "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'data')]" } } ] } } ] },
        { "type": "Microsoft.Network/privateEndpoints", "apiVersion": "2024-05-01", "name": "pe", "location": "westeurope",
          "properties": { "subnet": { "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'data')]" },
            "privateLinkServiceConnections": [ { "name": "c", "properties": {
              "privateLinkServiceId": <target>, "groupIds": <groups> } } ] } }
        """;

    private static readonly Dictionary<string, string> s_usual = new()
    {
        ["routes"] = "[]",
        ["rules"] = "[]",
        ["way out"] = "true",
        ["nat"] = "null",
        ["endpoints"] = "[]",
        ["location"] = "'westeurope'",
        ["access"] = "'Enabled'",
        ["action"] = "'Deny'",
        ["bypass"] = "'None'",
        ["ip rules"] = "[]",
        ["vnet rules"] =
            "[ { 'id': '[resourceId(^Microsoft.Network/virtualNetworks/subnets^, ^hub^, ^data^)]' } ]",
        ["sku"] = "'Premium'",
        ["target"] = "'[resourceId(^Microsoft.KeyVault/vaults^, ^elsewhere^)]'",
        ["groups"] = "[ 'vault' ]",
    };

    [Theory]
    [InlineData("routes", "?")]
    [InlineData("routes", "[ { 'name': 'r', 'properties': { 'addressPrefix': ?, 'nextHopType': 'None' } } ]")]
    [InlineData("routes", "[ { 'name': 'r', 'properties': { 'addressPrefix': '0.0.0.0/0', 'nextHopType': ? } } ]")]
    [InlineData("rules", "?")]
    [InlineData("rules", "[ { 'name': 'd', 'properties': { 'priority': 9, 'sourceAddressPrefix': ?, " + Outbound + AnyDeny + " } } ]")]
    [InlineData("rules", "[ { 'name': 'd', 'properties': { 'priority': ?, 'sourceAddressPrefix': '*', " + Outbound + AnyDeny + " } } ]")]
    [InlineData(
        "rules",
        "[ { 'name': 'd', 'properties': { 'priority': 9, 'direction': ?, 'protocol': '*', 'sourceAddressPrefix': '*', "
        + AnyDeny + " } } ]")]
    [InlineData(
        "rules",
        "[ { 'name': 'd', 'properties': { 'priority': 9, 'direction': 'Outbound', 'protocol': ?, 'sourceAddressPrefix': "
        + "'*', " + AnyDeny + " } } ]")]
    [InlineData(
        "rules",
        "[ { 'name': 'd', 'properties': { 'priority': 9, 'access': ?, 'sourceAddressPrefix': '*', 'sourcePortRange': '*', "
        + Outbound + "'destinationAddressPrefix': '*', 'destinationPortRange': '*' } } ]")]
    [InlineData(
        "rules",
        "[ { 'name': 'd', 'properties': { 'priority': 9, 'access': 'Deny', 'sourceAddressPrefix': '*', "
        + "'sourcePortRange': '*', " + Outbound + "'destinationAddressPrefix': '*', 'destinationPortRanges': ? } } ]")]
    [InlineData("way out", "?")]
    [InlineData("endpoints", "?")]
    [InlineData("endpoints", "[ { 'service': ? } ]")]
    [InlineData("target", "?", "'groups'", "[ 'blob' ]")]
    public void The_way_hangs_on_it(string slot, string value, string other = "", string otherValue = "") =>
        Verify(Verdict.Unknown, "hub/app", "open", (slot, value), (other.Trim('\''), otherValue));

    [Theory]
    [InlineData("nat", "?", "hub/app", "open", Verdict.Reachable)]
    [InlineData("rules", "[ { 'name': 'd', 'properties': { 'priority': ?, 'sourceAddressPrefix': '10.9.0.0/16', " + Outbound + AnyDeny + " } } ]", "hub/app", "open", Verdict.Reachable)]
    [InlineData("routes", "[ { 'name': 'r', 'properties': { 'addressPrefix': '10.9.0.0/16', 'nextHopType': ? } } ]", "hub/app", "open", Verdict.Reachable)]
    [InlineData("access", "?", "hub/data", "closed", Verdict.Unknown)]
    [InlineData("access", "?", "hub/app", "open", Verdict.Reachable)]
    [InlineData("action", "?", "hub/data", "closed", Verdict.Reachable)]
    [InlineData("action", "?", "hub/app", "closed", Verdict.Unknown)]
    [InlineData("bypass", "?", "hub/app", "closed", Verdict.Blocked)]
    [InlineData("bypass", "?", "Service:AzureBackup", "closed", Verdict.Unknown)]
    [InlineData("ip rules", "?", "hub/data", "closed", Verdict.Reachable)]
    [InlineData("ip rules", "?", "8.8.8.8", "closed", Verdict.Unknown)]
    [InlineData("vnet rules", "?", "hub/data", "closed", Verdict.Unknown)]
    [InlineData("vnet rules", "?", "8.8.8.8", "closed", Verdict.Blocked)]
    [InlineData("location", "?", "hub/data", "closed", Verdict.Unknown)]
    [InlineData("location", "?", "hub/app", "closed", Verdict.Blocked)]
    [InlineData("sku", "?", "hub/data", "bus", Verdict.Unknown)]
    [InlineData("sku", "?", "hub/app", "bus", Verdict.Blocked)]
    [InlineData("groups", "?", "hub/app", "open", Verdict.Reachable)]
    public void An_answer_is_known_where_it_does_not_hang_on_it(
        string slot, string value, string from, string to, Verdict expected) => Verify(expected, from, to, (slot, value));

    private static void Verify(
        Verdict expected, string from, string to, params IEnumerable<(string Slot, string Value)> given)
    {
        SimImportReport report = Imported.Resources(
            Written(given), """ "parameters": { "x": { "type": "string" } }, """);
        SimReachability answer = new World(report.Topology).Ask(from, to);

        Assert.Equal(expected, answer.Verdict);
        Assert.NotEmpty(report.Unresolved);
        if (expected == Verdict.Unknown)
        {
            Assert.Equal(Reason.UnresolvedReference, answer.Reason);
            Assert.Contains(answer.Blockers, blocker =>
                blocker.Message.Contains("parameters('x')", StringComparison.Ordinal)
                && blocker.Message.Contains("main.json", StringComparison.Ordinal));
        }
    }

    private static string Written(IEnumerable<(string Slot, string Value)> given)
    {
        Dictionary<string, string> values = new(s_usual);
        foreach ((string slot, string value) in given)
        {
            values[slot] = value;
        }

        return values.Aggregate(Template, (text, pair) => text.Replace(
            $"<{pair.Key}>",
            pair.Value.Replace('\'', '"').Replace('^', '\'').Replace("?", "\"[parameters('x')]\"", StringComparison.Ordinal),
            StringComparison.Ordinal));
    }
}
