using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SubnetAttachmentRuleTests
{
    private static readonly string s_tableId = NetworkLab.Id(ArmTypes.RouteTable, "rt");
    private static readonly string s_natId = NetworkLab.Id(ArmTypes.NatGateway, "nat");
    private static readonly string s_groupId = NetworkLab.Id(ArmTypes.NetworkSecurityGroup, "nsg");

    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24");

    [Theory]
    [InlineData("uksouth", false)]
    [InlineData("westeurope", true)]
    public void Takes_a_route_table_of_its_region_only(string region, bool taken) => Judge(
        new CreateRouteTable(new("rt") { Location = region }), Set() with { RouteTableId = s_tableId }, taken);

    [Theory]
    [InlineData("uksouth", false)]
    [InlineData("westeurope", true)]
    public void Takes_a_nat_gateway_of_its_region_only(string region, bool taken) => Judge(
        new CreateNatGateway(new("nat") { Location = region }), Set() with { NatGatewayId = s_natId }, taken);

    [Theory]
    [InlineData("uksouth", false)]
    [InlineData("westeurope", true)]
    public void Takes_a_security_group_of_its_region_only(string region, bool taken)
    {
        _lab.Topology = _lab.Topology.With(new SimNetworkSecurityGroup { Id = s_groupId, Location = region });

        Judge(null, Set() with { NetworkSecurityGroupId = s_groupId }, taken);
    }

    private static SetSubnet Set() => new(NetworkLab.SubnetId("hub/app"));

    private void Judge(Change? before, Change attach, bool taken)
    {
        NetworkLab lab = before is null ? _lab : _lab.With(before);
        if (taken)
        {
            lab.With(attach);
        }
        else
        {
            lab.Refused(ErrorId.ValueInvalid, attach);
        }
    }
}
