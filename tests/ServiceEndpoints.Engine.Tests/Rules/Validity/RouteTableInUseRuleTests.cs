using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class RouteTableInUseRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .RouteTable("rt")
        .With(Set(NetworkLab.Id(ArmTypes.RouteTable, "RT")));

    [Fact]
    public void A_subnet_keeps_its_table() => _lab.Refused(ErrorId.RouteTableInUse, Delete());

    [Fact]
    public void A_detached_table_can_go() => _lab.With(Set(null)).With(Delete());

    private static SetSubnet Set(string? tableId) => new(NetworkLab.SubnetId("hub/app")) { RouteTableId = tableId };

    private static DeleteRouteTable Delete() => new(NetworkLab.Id(ArmTypes.RouteTable, "rt"));
}
