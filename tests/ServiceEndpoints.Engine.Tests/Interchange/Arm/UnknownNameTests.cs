using System;
using System.Collections.Generic;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm;

/// <summary>Names that nobody knows before the deployment tell what they name apart all the same.</summary>
public sealed class UnknownNameTests
{
    [Theory]
    [InlineData("\"defaultValue\": \"[utcNow()]\", \"type\": \"string\"", "substring(uniqueString(parameters('p')), 0, 4)")]
    [InlineData("\"defaultValue\": \"[utcNow('yyyy')]\", \"type\": \"string\"", "parameters('p')")]
    [InlineData("\"defaultValue\": \"[newGuid()]\", \"type\": \"string\"", "take(replace(parameters('p'), '-', ''), 8)")]
    [InlineData("\"type\": \"string\"", "trim(first(parameters('p')))")]
    [InlineData("\"type\": \"securestring\"", "padLeft(string(parameters('p')), 9)")]
    public void A_rule_finds_the_subnet_of_a_network_whose_name_is_not_known(string parameter, string suffix)
    {
        string name = $"concat('vn-', {suffix})";
        string network = Imported.Resource(
            ArmTypes.VNet,
            $"[{name}]",
            """
            "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
            "subnets": [ { "name": "a", "properties": {
              "addressPrefix": "10.0.1.0/24", "serviceEndpoints": [ { "service": "Microsoft.KeyVault" } ] } } ]
            """);
        string vault = Imported.Resource(
            "Microsoft.KeyVault/vaults",
            "keys",
            $$"""
            "networkAcls": { "defaultAction": "Deny", "virtualNetworkRules": [ {
              "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', {{name}}, 'a')]" } ] }
            """);

        SimTopology topology = Imported.Resources(
            $"{network}, {vault}", $"\"parameters\": {{ \"p\": {{ {parameter} }} }},").Topology;

        SimNetworkRule rule = Assert.Single(Assert.Single(topology.Resources).Firewall.NetworkRules);
        Assert.Equal(Assert.Single(topology.Subnets).Id, rule.Value);
    }

    [Fact]
    public void The_id_of_a_part_whose_name_is_not_known_is_found_in_the_resource()
    {
        string network = Imported.Resource(
            ArmTypes.VNet,
            "vn",
            """
            "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
            "subnets": [ { "name": "[parameters('p')]", "properties": { "addressPrefix": "10.0.1.0/24" } } ]
            """);
        string account = Imported.Resource(
            "Microsoft.Storage/storageAccounts",
            "data",
            """
            "networkAcls": { "defaultAction": "Deny", "virtualNetworkRules": [ {
              "id": "[reference(resourceId('Microsoft.Network/virtualNetworks', 'vn')).subnets[0].id]" } ] }
            """);

        SimTopology topology = Imported.Resources(
            $"{network}, {account}", "\"parameters\": { \"p\": { \"type\": \"string\" } },").Topology;

        SimNetworkRule rule = Assert.Single(Assert.Single(topology.Resources).Firewall.NetworkRules);
        Assert.Equal(Assert.Single(topology.Subnets).Id, rule.Value);
    }

    [Theory]
    [InlineData("take(parameters('p'), 3)", "take(parameters('q'), 3)")]
    [InlineData("take(concat(parameters('p'), '1'), 3)", "take(concat(parameters('p'), '2'), 3)")]
    [InlineData("take(parameters('p'), 3)", "skip(parameters('p'), 3)")]
    [InlineData("utcNow('d')", "utcNow('D')")]
    public void Parts_of_what_is_not_known_are_not_taken_for_one_another(string one, string other)
    {
        SimImportReport report = Imported.Resources(
            $"{Group(one)}, {Group(other)}",
            "\"parameters\": { \"p\": { \"type\": \"string\" }, \"q\": { \"type\": \"string\" } },");

        Assert.Equal(2, report.Topology.NetworkSecurityGroups.Count);
    }

    [Fact]
    public void What_stands_for_a_secret_is_its_name()
    {
        string template = $$"""
            { "contentVersion": "1.0.0.0", "parameters": { "p": { "type": "securestring" } },
              "resources": [ {{Group("concat('g-', parameters('p'))")}} ] }
            """;

        SimImportReport report = Imported.Try(template, new Dictionary<string, object?> { ["p"] = "hidden" }).Value;

        Assert.Equal("g-(p)", Assert.Single(report.Topology.NetworkSecurityGroups).Name);
        Assert.DoesNotContain("hidden", string.Join(' ', report.Unresolved), StringComparison.Ordinal);
    }

    private static string Group(string name) => Imported.Resource(ArmTypes.NetworkSecurityGroup, $"[{name}]", "");
}
