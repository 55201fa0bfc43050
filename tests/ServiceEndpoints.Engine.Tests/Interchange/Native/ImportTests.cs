using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
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

    private static ImportFile File(World world) =>
        ImportFile.FromBytes($"{world.Topology.Name}.json", NativeFiles.Bytes(world.Topology));

    private static SimImportReport Import(SimTopology? into, params ImportFile[] files) =>
        TopologyImporter.Import(new ImportRequest { Files = files, MergeInto = into }).Value;
}
