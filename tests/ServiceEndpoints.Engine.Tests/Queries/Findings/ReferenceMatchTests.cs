using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Findings;
using ServiceEndpoints.Tests.Interchange;
using Xunit;

namespace ServiceEndpoints.Tests.Queries.Findings;

public sealed class ReferenceMatchTests
{
    private static readonly string s_hub = Imported.Resource(ArmTypes.VNet, "hub", "");

    private static readonly SimTopology s_here = Imported.Resources(s_hub).Topology;

    [Fact]
    public void Topologies_with_a_thing_in_common_are_no_doubt() => Assert.Null(ReferenceMatch.Doubt(
        s_here, Imported.Resources($"{s_hub}, {Imported.Resource(ArmTypes.RouteTable, "rt", "")}").Topology));

    [Fact]
    public void Namesakes_in_another_group_tell_how_to_import_the_template() => Assert.Equal(
        "The topologies have nothing in common: 'hub' is "
        + "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/sim/providers/Microsoft.Network/"
        + "virtualNetworks/hub here and "
        + "/subscriptions/11111111-0000-0000-0000-000000000001/resourceGroups/net/providers/Microsoft.Network/"
        + "virtualNetworks/hub there. Import the template with -SubscriptionId 11111111-0000-0000-0000-000000000001 "
        + "-ResourceGroupName net if that is where it goes.",
        ReferenceMatch.Doubt(s_here, In("net")));

    [Fact]
    public void Topologies_about_other_things_are_no_doubt() => Assert.Null(ReferenceMatch.Doubt(
        Imported.Resources(Imported.Resource(ArmTypes.RouteTable, "hub", "")).Topology, In("net")));

    private static SimTopology In(string group) => TopologyImporter.Import(new ImportRequest
    {
        Files = [ImportFile.FromBytes("main.json", System.Text.Encoding.UTF8.GetBytes($$"""
            { "contentVersion": "1.0.0.0", "resources": [ {{s_hub}} ] }
            """))],
        SubscriptionId = "11111111-0000-0000-0000-000000000001",
        ResourceGroupName = group,
    }).Value.Topology;
}
