using System;
using System.Linq;
using System.Text;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Interchange.Native;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Recorded;

public sealed class ResourceJsonTests
{
    private const string Group = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg";
    private const string Account = $"{Group}/providers/Microsoft.Storage/storageAccounts/data1";
    private const string VNet = $"{Group}/providers/Microsoft.Network/virtualNetworks/hub";

    [Fact]
    public void A_storage_account_as_the_command_line_shows_it_is_the_one_that_Resource_Manager_gives()
    {
        string flat =
            $$"""
            {
              "allowBlobPublicAccess": false, "enableHttpsTrafficOnly": true, "id": "{{Account}}", "kind": "StorageV2",
              "location": "westeurope", "name": "data1", "resourceGroup": "rg", "tags": {},
              "networkRuleSet": {
                "bypass": "AzureServices", "defaultAction": "Deny",
                "ipRules": [ { "action": "Allow", "ipAddressOrRange": "20.30.40.50" } ], "ipv6Rules": [],
                "resourceAccessRules": null,
                "virtualNetworkRules": [ {
                  "action": "Allow", "state": "Succeeded", "virtualNetworkResourceId": "{{VNet}}/subnets/app" } ]
              },
              "publicNetworkAccess": null, "sku": { "name": "Standard_LRS", "tier": "Standard" },
              "type": "Microsoft.Storage/storageAccounts"
            }
            """;
        string apart =
            $$"""
            {
              "id": "{{Account}}", "name": "data1", "type": "Microsoft.Storage/storageAccounts",
              "location": "westeurope", "kind": "StorageV2", "sku": { "name": "Standard_LRS", "tier": "Standard" },
              "properties": { "networkAcls": {
                "bypass": "AzureServices", "defaultAction": "Deny",
                "ipRules": [ { "action": "Allow", "value": "20.30.40.50" } ],
                "virtualNetworkRules": [ {
                  "action": "Allow", "state": "Succeeded", "id": "{{VNet}}/subnets/app" } ] } }
            }
            """;

        SimImportReport report = Exchanges.ImportText(flat);

        SimResource account = Assert.Single(report.Topology.Resources);
        Assert.Equal(ImportFormat.ResourceJson, report.Format);
        Assert.Equal(["20.30.40.50", $"{VNet}/subnets/app"], account.Firewall.NetworkRules
            .Select(rule => rule.Value).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(Exchanges.ImportText(apart).Topology, report.Topology);
        Assert.Empty(report.NotModelled);
    }

    [Theory]
    [InlineData("\"instanceView\": { \"statuses\": [ { \"code\": \"ProvisioningState/succeeded\" }, "
        + "{ \"code\": \"PowerState/deallocated\" } ] }", PowerState.Stopped, 0)]
    [InlineData("\"instanceView\": { \"statuses\": [ { \"code\": \"PowerState/running\" } ] }", PowerState.Running, 0)]
    [InlineData("\"extended\": { \"instanceView\": { \"powerState\": { \"code\": \"PowerState/stopped\" } } }",
        PowerState.Stopped, 0)]
    [InlineData("\"powerState\": \"VM deallocated\"", PowerState.Stopped, 0)]
    [InlineData("\"powerState\": \"PowerState/unknown\"", PowerState.Running, 1)]
    [InlineData("\"vmId\": \"1\"", PowerState.Running, 1)]
    public void A_machine_runs_or_not_as_its_instance_view_says(string view, PowerState state, int unread)
    {
        string machine =
            $$"""
            {
              "id": "{{Group}}/providers/Microsoft.Compute/virtualMachines/vm1", "name": "vm1",
              "type": "Microsoft.Compute/virtualMachines", "location": "westeurope",
              "properties": { "networkProfile": { "networkInterfaces": [ { "id": "{{Group}}/x" } ] }, {{view}} }
            }
            """;

        SimImportReport report = Exchanges.ImportText(machine);

        Assert.Equal(state, Assert.Single(report.Topology.VMs).PowerState);
        Assert.Equal(unread, report.Unresolved.Count(entry => entry.Property == "powerState"));
        Assert.Empty(report.NotModelled);
    }

    [Fact]
    public void A_machine_of_which_nobody_says_whether_it_runs_is_taken_to_and_the_report_and_the_answers_say_so()
    {
        SimImportReport report = Exchanges.ImportText(Machines(""));
        SimReachability there = new World(report.Topology).Ask("vm1", "vm2", 22);
        SimReachability said = new World(Exchanges.ImportText(
            Machines(", \"instanceView\": { \"statuses\": [ { \"code\": \"PowerState/running\" } ] }")).Topology)
            .Ask("vm1", "vm2", 22);

        ImportUnresolved entry = Assert.Single(report.Unresolved, one => one.Property == "powerState");
        Assert.Contains("taken to run", entry.Reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.Reachable, there.Verdict);
        Assert.Equal(
            ["vm1", "vm2"],
            there.Caveats.Where(caveat => caveat.Id == "PowerState")
                .Select(caveat => caveat.Text.Split("whether ")[1].Split(' ')[0])
                .Order());
        Assert.DoesNotContain(said.Caveats, caveat => caveat.Id == "PowerState");
        Assert.True(NativeFiles.RoundTrip(report.Topology).VMs.All(vm => vm.PowerStateIsAssumed));
    }

    [Fact]
    public void Whoever_says_whether_a_machine_runs_ends_the_assumption()
    {
        World world = new(Exchanges.ImportText(Machines("")).Topology);

        SimTopology changed = new SetVM(world.Topology.VMs.First().Id) { PowerState = Edit<PowerState>.To(PowerState.Running) }
            .Apply(world.Topology).Value.Topology;

        Assert.Equal([false, true], changed.VMs.Select(vm => vm.PowerStateIsAssumed));
    }

    [Fact]
    public void A_network_as_the_command_line_shows_it_has_its_parts()
    {
        SimImportReport report = Exchanges.ImportText(
            $$"""
            [ {
              "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] }, "enableDdosProtection": false,
              "id": "{{VNet}}", "location": "westeurope", "name": "hub", "resourceGroup": "rg",
              "type": "Microsoft.Network/virtualNetworks",
              "subnets": [ {
                "addressPrefix": "10.0.1.0/24", "id": "{{VNet}}/subnets/app", "name": "app", "resourceGroup": "rg",
                "delegations": [ { "name": "d", "serviceName": "Microsoft.Web/serverFarms" } ],
                "networkSecurityGroup": { "id": "{{Group}}/providers/Microsoft.Network/networkSecurityGroups/g" },
                "serviceEndpoints": [ { "locations": [ "westeurope" ], "provisioningState": "Succeeded",
                  "service": "Microsoft.Sql" } ],
                "type": "Microsoft.Network/virtualNetworks/subnets" } ],
              "virtualNetworkPeerings": [ {
                "allowForwardedTraffic": true, "allowVirtualNetworkAccess": true, "name": "spoke",
                "id": "{{VNet}}/virtualNetworkPeerings/spoke",
                "remoteVirtualNetwork": { "id": "{{VNet}}2" } } ]
            }, {
              "id": "{{Group}}/providers/Microsoft.Network/networkSecurityGroups/g", "name": "g",
              "location": "westeurope", "type": "Microsoft.Network/networkSecurityGroups",
              "securityRules": [ { "access": "Deny", "direction": "Outbound", "name": "none", "priority": 200,
                "protocol": "*", "sourceAddressPrefix": "*", "sourcePortRange": "*",
                "destinationAddressPrefix": "Internet", "destinationPortRange": "*" } ]
            } ]
            """);

        SimSubnet subnet = Assert.Single(report.Topology.Subnets);
        Assert.Equal("10.0.1.0/24", subnet.AddressPrefix[0].ToString());
        Assert.Equal("Microsoft.Web/serverFarms", subnet.Delegation);
        Assert.Equal("Microsoft.Sql", Assert.Single(subnet.ServiceEndpoints).Service);
        Assert.Equal($"{VNet}2", Assert.Single(report.Topology.Peerings).RemoteVNetId);
        SimNetworkSecurityGroup group = Assert.Single(report.Topology.NetworkSecurityGroups);
        Assert.Equal(200, Assert.Single(group.SecurityRules).Priority);
        Assert.Equal(subnet.NetworkSecurityGroupId, group.Id);
        Assert.Empty(report.NotModelled);
    }

    [Fact]
    public void An_answer_with_further_pages_says_that_they_are_missing_and_not_where_they_are()
    {
        SimImportReport report = Exchanges.ImportText(
            $$"""
            { "value": [ { "id": "{{VNet}}", "type": "Microsoft.Network/virtualNetworks", "location": "westeurope",
                "properties": { "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] } } } ],
              "nextLink": "https://management.azure.com/x?$skiptoken=key-to-the-rest" }
            """);

        ImportUnresolved more = Assert.Single(report.Unresolved);
        Assert.Equal("nextLink", more.Property);
        Assert.Contains("further pages", more.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("key-to-the-rest", more.ToString() + more.Expression, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one")]
    [InlineData("resourceGroup/rg/providers/Microsoft.Network/natGateways/one")]
    public void A_resource_whose_id_is_none_is_known_by_its_type_and_its_name(string id)
    {
        SimImportReport report = Exchanges.ImportText(
            $$"""
            { "id": "{{id}}", "name": "one", "type": "Microsoft.Network/natGateways", "location": "westeurope",
              "properties": {} }
            """);

        Assert.Equal(Imported.Id("Microsoft.Network/natGateways", "one"), Assert.Single(report.Topology.NatGateways).Id);
        ImportFinding finding = Assert.Single(report.Findings);
        Assert.Equal(ErrorId.ValueInvalid, finding.Id);
        Assert.Contains($"'{id}'", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"resourceId\": \"ACCOUNT\", \"resourceType\": \"Microsoft.Storage/storageAccounts\"")]
    [InlineData("\"id\": \"ACCOUNT\", \"name\": { \"value\": \"x\" }, \"currentValue\": 1")]
    public void What_only_tells_of_a_resource_is_none(string row)
    {
        string text = $"[ {{ {row.Replace("ACCOUNT", Account, StringComparison.Ordinal)} }} ]";
        Refusal? refusal = TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("rows.json", Encoding.UTF8.GetBytes(text))],
        }).Refusal;

        Assert.Equal(ErrorId.FormatNotRecognized, refusal?.Id);
    }

    [Fact]
    public void A_resource_as_PowerShell_shows_it_is_the_one_that_Resource_Manager_gives()
    {
        string shown =
            $$"""
            [ { "Name": "data1", "ResourceGroupName": "rg", "ResourceType": "Microsoft.Storage/storageAccounts",
                "Location": "westeurope", "ResourceId": "{{Account}}", "Kind": "StorageV2",
                "SubscriptionId": "11111111-1111-1111-1111-111111111111", "ResourceName": "data1",
                "Properties": { "networkAcls": { "defaultAction": "Deny" } } } ]
            """;

        SimImportReport report = Exchanges.ImportText(shown);

        Assert.Equal(RuleAction.Deny, Assert.Single(report.Topology.Resources).Firewall.DefaultAction);
        Assert.Empty(report.NotModelled);
    }

    [Fact]
    public void A_part_is_known_by_its_own_id()
    {
        SimImportReport report = Exchanges.ImportText(
            $$"""
            { "id": "{{VNet}}", "type": "Microsoft.Network/virtualNetworks", "location": "westeurope", "properties": {
              "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
              "subnets": [ { "name": "shown", "id": "{{VNet}}/subnets/real",
                "properties": { "addressPrefix": "10.0.1.0/24" } } ] } }
            """);

        Assert.Equal("real", Assert.Single(report.Topology.Subnets).Name);
    }

    [Fact]
    public void Types_that_are_not_mapped_are_skipped_and_what_is_no_resource_is_found()
    {
        SimImportReport report = Exchanges.ImportText(
            $$"""
            [ { "id": "{{Group}}", "name": "rg", "type": "Microsoft.Resources/resourceGroups" },
              { "id": "{{Group}}/providers/Microsoft.Network/loadBalancers/lb", "name": "lb" },
              5 ]
            """);

        Assert.Equal(
            ["rg It does not decide who reaches what.", "lb Resources of this type are not modelled."],
            report.Skipped.Select(skipped => $"{skipped.Name} {skipped.Reason}"));
        Assert.Equal("list.json:3 [2]", Assert.Single(report.Findings).Place);
    }

    [Fact]
    public void A_site_without_its_configuration_is_not_taken_for_open()
    {
        string site = $"\"id\": \"{Group}/providers/Microsoft.Web/sites/web1\", \"location\": \"westeurope\"";

        SimImportReport without = Exchanges.ImportText($$"""{ {{site}}, "properties": { "siteConfig": {} } }""");
        SimImportReport with = Exchanges.ImportText(
            $$"""{ {{site}}, "properties": { "siteConfig": { "ipSecurityRestrictions": [] } } }""");

        Assert.NotNull(Assert.Single(without.Topology.Resources).Unread("ipSecurityRestrictions"));
        Assert.Empty(Assert.Single(with.Topology.Resources).Unresolved);
    }

    /// <summary>A network with two machines.</summary>
    private static string Machines(string view)
    {
        return $$"""
            [ { "id": "{{VNet}}", "location": "westeurope", "properties": {
                "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
                "subnets": [ { "name": "app", "properties": { "addressPrefix": "10.0.1.0/24" } } ] } },
              {{Machine(1)}}, {{Machine(2)}} ]
            """;

        string Machine(int number) =>
            $$"""
            { "id": "{{Group}}/providers/Microsoft.Network/networkInterfaces/n{{number}}", "location": "westeurope",
              "properties": { "ipConfigurations": [ { "name": "c", "properties": {
                "subnet": { "id": "{{VNet}}/subnets/app" }, "privateIPAddress": "10.0.1.{{number + 3}}",
                "privateIPAllocationMethod": "Static" } } ] } },
            { "id": "{{Group}}/providers/Microsoft.Compute/virtualMachines/vm{{number}}", "location": "westeurope",
              "properties": { "networkProfile": { "networkInterfaces": [
                { "id": "{{Group}}/providers/Microsoft.Network/networkInterfaces/n{{number}}" } ] }{{view}} } }
            """;
    }
}
