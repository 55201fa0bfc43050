using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SameRegionRuleTests
{
    private static readonly SimVNet s_vnet = new()
    {
        Id = NetworkLab.VNetId("hub"),
        Location = "westeurope",
        AddressPrefix = [],
    };

    [Fact]
    public void Takes_a_thing_of_the_region() =>
        Assert.Null(SameRegionRule.Judge(Table("rt", "WestEurope"), "WestEurope", s_vnet, s_vnet.Location));

    [Fact]
    public void Refuses_a_thing_of_another_region() => Assert.Equal(
        ErrorId.ValueInvalid, SameRegionRule.Judge(Table("rt", "uksouth"), "uksouth", s_vnet, s_vnet.Location)!.Id);

    [Fact]
    public void Refuses_a_thing_of_another_subscription()
    {
        SimRouteTable table = Table("rt", "westeurope") with
        {
            Id = ArmId.Compose("elsewhere", "sim", ArmTypes.RouteTable, "rt"),
        };

        Assert.Equal(
            ErrorId.ValueInvalid, SameRegionRule.Judge(table, table.Location, s_vnet, s_vnet.Location)!.Id);
    }

    [Fact]
    public void Has_nothing_to_say_about_nothing() =>
        Assert.Null(SameRegionRule.Judge(null, null, s_vnet, s_vnet.Location));

    private static SimRouteTable Table(string name, string location) =>
        new() { Id = NetworkLab.Id(ArmTypes.RouteTable, name), Location = location };
}
