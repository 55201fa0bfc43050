using System;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Native;

/// <summary>Whole topologies beside other files, and beside the current topology.</summary>
public sealed class ImportTests
{
    private static readonly World s_hub = new World(new SimTopology { Name = "hubs", ApplianceSourceNat = false })
        .VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24");

    private static readonly World s_spoke = new World(new SimTopology { Name = "spokes" })
        .VNet("spoke", "10.1.0.0/16").VNet("hub", "10.9.0.0/16");

    [Fact]
    public void The_report_counts_what_was_read()
    {
        SimImportReport report = NativeFiles.Try(NativeFiles.Bytes(s_hub.Topology)).Value;

        Assert.Equal(ImportFormat.Native, report.Format);
        Assert.Equal(
            ["Microsoft.Network/virtualNetworks: 1", "Microsoft.Network/virtualNetworks/subnets: 1"],
            report.Resources.Select(count => $"{count.Type}: {count.Count}"));
        Assert.Equal(s_hub.Topology, report.Topology);
    }

    [Fact]
    public void Of_several_files_the_first_gives_the_settings_and_the_last_the_things()
    {
        SimTopology topology = Import(null, File(s_hub), File(s_spoke)).Topology;

        Assert.Equal("hubs", topology.Name);
        Assert.False(topology.ApplianceSourceNat);
        Assert.Equal(["hub", "spoke"], topology.VNets.Select(vnet => vnet.Name));
        Assert.Equal("10.9.0.0/16", topology.VNets.First().AddressPrefix.ToString());
        Assert.Equal(TopologyScope.Complete, topology.Scope);
    }

    [Fact]
    public void What_is_merged_leaves_the_settings_of_the_current_topology()
    {
        SimTopology current = new World(new SimTopology { Name = "mine" }).VNet("own", "10.5.0.0/16").Topology;

        SimTopology topology = Import(current, File(s_hub)).Topology;

        Assert.Equal("mine", topology.Name);
        Assert.True(topology.ApplianceSourceNat);
        Assert.Equal(["hub", "own"], topology.VNets.Select(vnet => vnet.Name));
    }

    [Fact]
    public void A_part_of_an_estate_makes_the_whole_a_part()
    {
        SimTopology part = s_hub.Topology with { Scope = TopologyScope.Partial };

        SimTopology topology = Import(new SimTopology(), ImportFile.FromBytes("a", NativeFiles.Bytes(part))).Topology;

        Assert.Equal(TopologyScope.Partial, topology.Scope);
    }

    [Theory]
    [InlineData("Complete", 4)]
    [InlineData("Partial", 0)]
    public void What_is_referred_to_and_not_there_is_a_finding_in_a_whole_estate(string scope, int count)
    {
        SimImportReport report = NativeFiles.Try(
            $$"""
            { {{NativeFiles.Opening.Replace("Complete", scope, StringComparison.Ordinal)}},
              "subnets": [ { "id": "/v/hub/subnets/app", "location": "westeurope",
                "addressPrefix": [ "10.0.0.0/24" ], "routeTableId": "/r/gone" } ],
              "vms": [ { "id": "/m/1", "location": "westeurope", "networkInterfaces": [
                { "id": "/n/1", "subnetId": "/v/hub/subnets/app", "privateIPAddress": "10.0.0.4",
                  "networkSecurityGroupId": "/g/gone" },
                { "id": "/n/2", "subnetId": "/v/hub/subnets/gone", "privateIPAddress": "10.0.0.5" } ] } ],
              "resources": [ { "id": "/a/data", "type": "StorageAccount", "location": "westeurope", "firewall": {
                "networkRules": [ { "kind": "VirtualNetwork", "value": "/v/hub/subnets/deleted" } ] } } ] }
            """).Value;

        Assert.Equal(count, report.Findings.Count);
        Assert.Single(report.Topology.VMs);
        if (count > 0)
        {
            Assert.Equal(
                [
                    ErrorId.NetworkSecurityGroupNotFound, ErrorId.RouteTableNotFound, ErrorId.SubnetNotFound,
                    ErrorId.VNetNotFound,
                ],
                report.Findings.Select(finding => finding.Id).Order());
            Assert.Contains(
                report.Findings,
                finding => finding.Place == "lab.json:8 vms[0].networkInterfaces[1].subnetId"
                    && finding.Target == "/v/hub/subnets/gone");
        }
    }

    [Fact]
    public void Resources_of_other_files_come_on_top()
    {
        ImportFile template = ImportFile.FromBytes("main.json", Encoding.UTF8.GetBytes(
            """
            { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1", "resources": [
                { "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2023-09-01", "name": "more",
                  "location": "westeurope", "properties": { "addressSpace": { "addressPrefixes": [ "10.7.0.0/16" ] } } }
            ] }
            """));

        SimImportReport report = Import(null, template, File(s_hub));

        Assert.Equal(ImportFormat.Auto, report.Format);
        Assert.Equal("hubs", report.Topology.Name);
        Assert.Equal(["hub", "more"], report.Topology.VNets.Select(vnet => vnet.Name));
    }

    [Fact]
    public void What_templates_write_is_kept_of_all_files()
    {
        SimTopology one = Imported.Resources(Imported.Resource(ArmTypes.RouteTable, "one", "\"routes\": []")).Topology;
        SimTopology other = Imported.Resources(Imported.Resource(ArmTypes.RouteTable, "other", "")).Topology;

        TemplateWrites writes = Import(
            null,
            ImportFile.FromBytes("one.json", NativeFiles.Bytes(one)),
            ImportFile.FromBytes("other.json", NativeFiles.Bytes(other))).Topology.Template;

        Assert.True(writes.Of(Imported.Id(ArmTypes.RouteTable, "one"))?.Gives("routes"));
        Assert.False(writes.Of(Imported.Id(ArmTypes.RouteTable, "other"))?.Gives("routes"));
    }

    [Fact]
    public void A_file_without_a_word_of_templates_is_one_of_no_template()
    {
        SimTopology topology = NativeFiles.Try($"{{ {NativeFiles.Opening} }}").Value.Topology;

        Assert.True(topology.Template.IsNone);
        Assert.DoesNotContain("template", NativeFiles.Text(topology), StringComparison.Ordinal);
    }

    private static ImportFile File(World world) =>
        ImportFile.FromBytes($"{world.Topology.Name}.json", NativeFiles.Bytes(world.Topology));

    private static SimImportReport Import(SimTopology? into, params ImportFile[] files) =>
        TopologyImporter.Import(new ImportRequest { Files = files, MergeInto = into }).Value;
}
