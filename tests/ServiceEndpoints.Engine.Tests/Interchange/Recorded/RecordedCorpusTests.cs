using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Recorded;

public sealed class RecordedCorpusTests
{
    private const string Pair =
        "arm-responses/ResourceGraphSource.test_resource_graph_and_arm_sources_storage_are_equivalent.json";

    [Fact]
    public void Resource_Graph_and_Resource_Manager_give_equal_topologies()
    {
        SimImportReport arm = Exchanges.Import(Pair, 0);
        SimImportReport graph = Exchanges.Import(Pair, 1);

        Assert.Equal(ImportFormat.ResourceJson, arm.Format);
        Assert.Equal(ImportFormat.ResourceGraph, graph.Format);
        Assert.Equal(arm.Topology.Resources.Single(), graph.Topology.Resources.Single());
        Assert.Equal(arm.Topology, graph.Topology);
        Assert.Equal(arm.Resources, graph.Resources);
    }

    [Fact]
    public void Both_at_once_are_one_account()
    {
        SimImportReport report = Exchanges.Import(Pair);

        Assert.Single(report.Topology.Resources);
        Assert.Equal(ImportFormat.Auto, report.Format);
    }

    [Fact]
    public void Storage_accounts_are_read_with_their_addresses()
    {
        SimImportReport report = Exchanges.Import("arm-responses/StorageTest.firewall.json");

        SimResource open = report.Topology.Resources.Single(account => account.Name == "cctstoragey6akyqpagdt3o");
        SimResource filtered = report.Topology.Resources.Single(account => account.Name == "ccipstoragey6akyqpagdt3o");
        Assert.Equal(RuleAction.Allow, open.Firewall.DefaultAction);
        Assert.Equal(RuleAction.Deny, filtered.Firewall.DefaultAction);
        Assert.Equal(["3.1.1.1", "1.2.2.128/25"], filtered.Firewall.NetworkRules.Select(rule => rule.Value));
        Assert.Equal("southcentralus", filtered.Location);
        Assert.Equal("Standard_LRS", filtered.Sku);
        Assert.Equal("ea42f556-5106-4743-99b0-c129bfa71a47", filtered.SubscriptionId);
        Assert.Empty(report.Unresolved);
        Assert.Empty(report.NotModelled);
    }

    [Fact]
    public void Rules_of_a_database_server_are_joined_to_it_and_those_that_are_missing_are_told()
    {
        SimImportReport report = Exchanges.Import("arm-responses/SqlServerTest.firewall.json");

        SimResource server = Assert.Single(report.Topology.Resources);
        Assert.Equal(["1.2.2.128-1.2.2.255", "0.0.0.0"], server.Firewall.NetworkRules.Select(rule => rule.Value));
        Assert.Equal("virtualNetworkRules", Assert.Single(report.Unresolved).Property);
        Assert.NotNull(server.Unread("virtualNetworkRules"));
        Assert.Null(server.Unread("firewallRules"));
    }

    [Fact]
    public void The_rule_set_of_a_namespace_is_joined_to_it()
    {
        SimImportReport report = Exchanges.Import("arm-responses/EventHubTest.firewall.json");

        SimResource space = Assert.Single(report.Topology.Resources);
        Assert.Equal(RuleAction.Deny, space.Firewall.DefaultAction);
        Assert.Equal(["10.1.1.1", "11.0.0.0/24"], space.Firewall.NetworkRules.Select(rule => rule.Value));
        Assert.Equal("westus2", space.Location);
        Assert.Empty(report.Unresolved);

        SimImportReport alone = Exchanges.Import("arm-responses/EventHubTest.firewall.json", 0);
        Assert.NotNull(Assert.Single(alone.Topology.Resources).Unread("defaultAction"));
        Assert.Equal("networkRuleSets", Assert.Single(alone.Unresolved).Property);
    }

    [Fact]
    public void A_database_account_has_the_addresses_that_it_admits()
    {
        SimImportReport report = Exchanges.Import("arm-responses/CosmosDBTest.firewall.json");

        SimResource account = report.Topology.Resources.First();
        Assert.Contains("173.2.147.78", account.Firewall.NetworkRules.Select(rule => rule.Value));
        Assert.Equal("southcentralus", account.Location);
    }

    [Fact]
    public void A_vault_that_is_listed_and_shown_is_one_vault()
    {
        SimImportReport report = Exchanges.Import("arm-responses/KeyVaultTest.test_whitelist.json");

        Assert.Equal(
            report.Topology.Resources.Count,
            report.Topology.Resources.Select(vault => vault.Id).Distinct(ArmId.Comparer).Count());
        Assert.All(report.Topology.Resources, vault => Assert.Equal(ResourceType.KeyVault, vault.Type));
        // The last answer is of a directory, and no resource.
        Assert.Contains(report.Skipped, skipped => skipped.Type.Length == 0);
    }

    [Fact]
    public void Route_tables_keep_their_routes()
    {
        SimImportReport report = Exchanges.Import("arm-responses/RouteTableTest.test_find_route_table_by_name.json");

        SimRouteTable table = report.Topology.RouteTables.Single(table => table.Routes.Count > 0);
        SimRoute route = table.Routes.Single(route => route.Name == "k8s-master-c02b7042-0");
        Assert.Equal("10.244.1.0/24", route.AddressPrefix);
        Assert.Equal(NextHopType.VirtualAppliance, route.NextHopType);
        Assert.Equal("10.240.255.5", route.NextHopIPAddress.ToString());
    }

    [Fact]
    public void An_endpoint_has_the_locations_that_Azure_gave_it_and_goes_when_it_is_removed()
    {
        SimSubnet before = Assert.Single(Read("recorded/vnet-get-storage-endpoint-enabled.json").Subnets);
        SimSubnet after = Assert.Single(Read("recorded/vnet-get-after-endpoint-removed.json").Subnets);

        SimServiceEndpoint endpoint = Assert.Single(before.ServiceEndpoints);
        Assert.Equal("Microsoft.Storage", endpoint.Service);
        Assert.Equal(["westcentralus", "westus2"], endpoint.Locations);
        Assert.Empty(after.ServiceEndpoints);
        Assert.Equal(before.Id, after.Id);
    }

    [Theory]
    [InlineData("test-nsg", 3, 2)]
    [InlineData("test-vnet", 2, 2)]
    public void A_folder_of_resources_is_one_estate(string folder, int machines, int subnets)
    {
        string path = Corpus.Need($"batfish-azure/azure/{folder}");
        IReadOnlyList<ImportFile> files = ImportFolder.Files(path, recurse: true).Value;

        SimImportReport report = TopologyImporter.Import(new ImportRequest { Files = files }).Value;

        Assert.Equal(machines, report.Topology.VMs.Count);
        Assert.Equal(subnets, report.Topology.Subnets.Count);
        Assert.All(report.Topology.VMs, vm => Assert.NotNull(
            report.Topology.Subnets.Find(Assert.Single(vm.NetworkInterfaces).SubnetId)));
        Assert.All(report.Topology.VMs, vm => Assert.Empty(vm.Unresolved));
        Assert.Equal("azure_configs/vnet.json", report.Files[^1]);
    }

    [Fact]
    public void A_file_that_says_two_things_of_one_property_is_read_and_the_place_is_found()
    {
        string path = Corpus.Need("batfish-azure/azure/test-subnet");
        IReadOnlyList<ImportFile> files = ImportFolder.Files(path, recurse: true).Value;

        SimImportReport report = TopologyImporter.Import(new ImportRequest { Files = files }).Value;

        ImportFinding finding = report.Findings.First(found => found.Place.Contains("vnet.json", StringComparison.Ordinal));
        Assert.Equal(ErrorId.ValueInvalid, finding.Id);
        Assert.StartsWith("azure_configs/vnet.json:26 ", finding.Place, StringComparison.Ordinal);
    }

    public static TheoryData<string> Recordings() =>
        Corpus.Files("arm-responses") is { Count: > 0 } files ? [.. files] : [Pair];

    [Theory]
    [MemberData(nameof(Recordings))]
    public void Every_recording_is_read(string file)
    {
        SimImportReport report = Exchanges.Import(file);

        Assert.NotEmpty(report.Resources);
        Assert.DoesNotContain(
            report.Topology.Subnets, subnet => !ArmId.LooksLikeId(subnet.Id));
    }

    private static SimTopology Read(string file) => TopologyImporter.Import(new ImportRequest
    {
        Files = [ImportFile.FromPath(Corpus.Need(file))],
        Format = ImportFormat.ResourceJson,
    }).Value.Topology;
}
