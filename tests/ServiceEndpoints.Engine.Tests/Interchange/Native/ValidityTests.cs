using System;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Native;

/// <summary>Files that say what no command would have let be: they are read, and what is wrong stands in the report.</summary>
public sealed class ValidityTests
{
    private const string Hub =
        """{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/hub", "location": "westeurope", "addressPrefix": [ "10.0.0.0/16" ] }""";

    private const string Network = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network";

    private const string App =
        """{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/hub/subnets/app", "location": "westeurope", "addressPrefix": [ "10.0.1.0/24" ] }""";

    [Theory]
    [InlineData("10.0.1.128/25", "AddressPrefixOverlaps")]
    [InlineData("10.9.0.0/24", "SubnetOutsideAddressSpace")]
    [InlineData("10.0.2.0/30", "SubnetTooSmall")]
    public void A_subnet_that_cannot_be(string prefix, string id)
    {
        SimImportReport report = Read(
            $$"""
            "vnets": [ {{Hub}} ],
            "subnets": [ {{App}},
              { "id": "{{Network}}/virtualNetworks/hub/subnets/odd", "location": "westeurope",
                "addressPrefix": [ "{{prefix}}" ] } ]
            """);

        Assert.Equal(2, report.Topology.Subnets.Count);
        AssertFound(report, id, "lab.json:6 subnets[1]", $"{Network}/virtualNetworks/hub/subnets/odd");
    }

    [Fact]
    public void A_name_that_Azure_does_not_take() => AssertFound(
        Read($$"""
            "vnets": [
              { "id": "{{Network}}/virtualNetworks/-hub-", "location": "westeurope", "addressPrefix": [ "10.0.0.0/16" ] } ]
            """),
        "NameInvalid",
        "lab.json:5 vnets[0]",
        $"{Network}/virtualNetworks/-hub-");

    [Theory]
    [InlineData("10.0.1.3", "AddressReserved")]
    [InlineData("10.0.7.4", "AddressNotInSubnet")]
    public void A_machine_whose_address_its_subnet_cannot_give(string address, string id) => AssertFound(
        Read($$"""
            "vnets": [ {{Hub}} ], "subnets": [ {{App}} ],
            "vms": [ { "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/m",
              "location": "westeurope", "networkInterfaces": [ { "id": "{{Network}}/networkInterfaces/n",
                "subnetId": "{{Network}}/virtualNetworks/hub/subnets/app", "privateIPAddress": "{{address}}" } ] } ]
            """),
        id,
        "lab.json:5 vms[0]",
        "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/m");

    [Fact]
    public void A_machine_without_an_interface() => Assert.Equal(
        [ErrorId.ValueInvalid],
        Read($$"""
            "vms": [ { "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/m",
              "location": "westeurope", "networkInterfaces": [] } ]
            """).Findings.Select(finding => finding.Id));

    [Fact]
    public void Two_security_rules_of_one_priority() => AssertFound(
        Read($$"""
            "networkSecurityGroups": [ { "id": "{{Network}}/networkSecurityGroups/nsg", "location": "westeurope",
              "securityRules": [ {{Rule("one")}}, {{Rule("two")}} ] } ]
            """),
        "PriorityInUse",
        "lab.json:4 networkSecurityGroups[0]",
        $"{Network}/networkSecurityGroups/nsg/securityRules/two");

    [Fact]
    public void A_route_to_an_appliance_without_address() => AssertFound(
        Read($$"""
            "routeTables": [ { "id": "{{Network}}/routeTables/rt", "location": "westeurope", "routes": [
              { "name": "r", "addressPrefix": "0.0.0.0/0", "nextHopType": "VirtualAppliance" } ] } ]
            """),
        "NextHopInvalid",
        "lab.json:4 routeTables[0]",
        $"{Network}/routeTables/rt");

    [Fact]
    public void A_limit_that_is_exceeded() => AssertFound(
        Read($$"""
            "limit": [ { "name": "Routes", "number": 1 } ],
            "routeTables": [ { "id": "{{Network}}/routeTables/rt", "location": "westeurope", "routes": [
              { "name": "a", "addressPrefix": "10.1.0.0/16", "nextHopType": "None" },
              { "name": "b", "addressPrefix": "10.2.0.0/16", "nextHopType": "None" } ] } ]
            """),
        "LimitExceeded",
        "lab.json:5 routeTables[0]",
        $"{Network}/routeTables/rt");

    [Fact]
    public void A_firewall_rule_for_private_addresses() => AssertFound(
        Read(Account("""{ "kind": "IPRange", "value": "10.0.0.4" }""")),
        "InvalidIPRule",
        "lab.json:4 resources[0]",
        "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/data");

    [Fact]
    public void A_limit_that_is_far_exceeded_is_told_a_hundred_times()
    {
        string rules = string.Join(",\n", Enumerable.Range(0, 5000).Select(i =>
            $"{{ \"kind\": \"IPRange\", \"value\": \"20.{i / 250}.{i % 250}.0/24\" }}"));

        SimImportReport report = Read(Account(rules));

        Assert.Equal(5000, report.Topology.Resources.Single().Firewall.NetworkRules.Count);
        Assert.InRange(report.Findings.Count(found => found.Id == ErrorId.LimitExceeded), 1, 100);
    }

    /// <summary>It was taken when the subnet had one.</summary>
    [Fact]
    public void A_firewall_rule_for_a_subnet_without_endpoint_may_stand() => Assert.Empty(Read(
        $$"""
        "vnets": [ {{Hub}} ], "subnets": [ {{App}} ],
        {{Account($$"""{ "kind": "VirtualNetwork", "value": "{{Network}}/virtualNetworks/hub/subnets/app" }""")}}
        """).Findings);

    [Fact]
    public void What_has_values_that_are_not_known_is_not_judged() => Assert.Empty(Read(
        $$"""
        "vnets": [ { "id": "{{Network}}/virtualNetworks/-hub-", "location": "westeurope", "addressPrefix": [],
          "unresolved": [ { "property": "addressPrefixes", "expression": "[x]", "place": "main.json:5" } ] } ]
        """).Findings);

    [Fact]
    public void Files_are_judged_together()
    {
        SimImportReport report = TopologyImporter.Import(new ImportRequest
        {
            Files =
            [
                File("one.json", $"\"vnets\": [ {Hub} ],\n\"subnets\": [ {App} ]"),
                File(
                    "other.json",
                    $"\"subnets\": [ {App.Replace("/app", "/more", StringComparison.Ordinal)} ]"),
            ],
        }).Value;

        Assert.Equal(
            ["one.json:5 subnets[0]", "other.json:4 subnets[0]"],
            report.Findings.Where(found => found.Id == ErrorId.AddressPrefixOverlaps).Select(found => found.Place));
    }

    private static string Account(string rule) =>
        $$"""
        "resources": [ { "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/data",
          "type": "StorageAccount", "location": "westeurope", "firewall": {
            "defaultAction": "Deny", "networkRules": [ {{rule}} ] } } ]
        """;

    private static string Rule(string name) =>
        $$"""
        { "name": "{{name}}", "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Tcp",
          "sourceAddressPrefix": [ "*" ], "sourcePortRange": [ "*" ],
          "destinationAddressPrefix": [ "*" ], "destinationPortRange": [ "443" ] }
        """;

    private static SimImportReport Read(string rest)
    {
        Result<SimImportReport> result = NativeFiles.Try($"{{\n{NativeFiles.Opening},\n{rest} }}");
        Assert.Null(result.Refusal);
        return result.Value;
    }

    private static ImportFile File(string name, string rest) => ImportFile.FromBytes(
        name, System.Text.Encoding.UTF8.GetBytes($"{{\n{NativeFiles.Opening},\n{rest} }}"));

    private static void AssertFound(SimImportReport report, string id, string place, string target) => Assert.Contains(
        report.Findings,
        found => found.Id.ToString() == id && found.Place == place && found.Target == target);
}
