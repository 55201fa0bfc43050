using System.Collections.Frozen;
using ServiceEndpoints.Model;
using ServiceEndpoints.Tests.Interchange;
using Xunit;

namespace ServiceEndpoints.Tests.Model;

public sealed class TemplateWritesTests
{
    private const string Properties =
        """ "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] }, "subnets": [ { "name": "a" } ] """;

    private static readonly string s_hub = Imported.Id(ArmTypes.VNet, "hub");

    private static readonly FrozenSet<string> s_nothing = FrozenSet<string>.Empty;

    private static readonly TemplateWrites s_writes =
        Imported.Resources(Imported.Resource(ArmTypes.VNet, "hub", Properties)).Topology.Template;

    [Fact]
    public void Keeps_the_properties_of_each_resource_and_of_the_objects_in_it()
    {
        WrittenResource hub = s_writes.Of(s_hub)!;

        Assert.True(hub.Gives("SUBNETS"));
        Assert.True(hub.Gives("addressSpace.addressPrefixes"));
        Assert.False(hub.Gives("virtualNetworkPeerings"));
        Assert.Equal("2024-05-01", hub.ApiVersion);
    }

    [Fact]
    public void Tells_the_parts_inside_from_those_beside()
    {
        Assert.True(s_writes.IsInside($"{s_hub}/subnets/A"));
        Assert.False(s_writes.IsInside($"{s_hub}/subnets/b"));
    }

    [Fact]
    public void A_part_beside_whose_name_is_not_known_makes_its_collection_so()
    {
        const string Child = """
            "resources": [ { "type": "subnets", "apiVersion": "2024-05-01", "name": "[parameters('n')]" } ],
            """;
        TemplateWrites writes = Imported.Resources(
            Imported.Resource(ArmTypes.VNet, "hub", Properties, Child),
            """ "parameters": { "n": { "type": "string" } }, """).Topology.Template;

        Assert.True(writes.HasNameless(s_hub, "subnets"));
        Assert.False(s_writes.HasNameless(s_hub, "subnets"));
    }

    [Fact]
    public void Two_estates_that_were_read_from_different_files_are_equal()
    {
        SimTopology typed = new SimTopology() with { Scope = TopologyScope.Partial };

        Assert.Equal(typed, typed with { Template = s_writes });
        Assert.Equal(typed.GetHashCode(), (typed with { Template = s_writes }).GetHashCode());
        Assert.True(typed.Template.IsNone);
    }

    [Fact]
    public void What_was_read_before_is_kept_and_what_is_read_again_replaced()
    {
        TemplateWrites both = s_writes.With([new("/other", "", s_nothing), new(s_hub, "2020-01-01", s_nothing)], [], []);

        Assert.NotNull(both.Of("/OTHER"));
        Assert.Equal("2020-01-01", both.Of(s_hub)?.ApiVersion);
        Assert.True(both.IsInside($"{s_hub}/subnets/a"));
    }
}
