using System.Linq;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VMAttachmentRuleTests
{
    private static readonly string s_groupId = NetworkLab.Id(ArmTypes.NetworkSecurityGroup, "nsg");

    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24");

    [Fact]
    public void Takes_a_security_group_of_its_region()
    {
        _lab.Topology = _lab.Topology.With(Group("westeurope"));

        _lab.With(Create(new(NetworkLab.SubnetId("hub/app")) { NetworkSecurityGroupId = s_groupId }));
    }

    [Fact]
    public void Refuses_a_security_group_of_another_region()
    {
        _lab.Topology = _lab.Topology.With(Group("uksouth"));

        _lab.Refused(
            ErrorId.ValueInvalid, Create(new(NetworkLab.SubnetId("hub/app")) { NetworkSecurityGroupId = s_groupId }));
    }

    [Fact]
    public void Refuses_an_application_security_group_of_another_region()
    {
        string id = AddMember("web", "uksouth");

        _lab.Refused(
            ErrorId.ValueInvalid, Create(new(NetworkLab.SubnetId("hub/app")) { ApplicationSecurityGroupIds = [id] }));
    }

    [Fact]
    public void Admits_20_application_security_groups_and_no_more()
    {
        string[] ids = Enumerable.Range(0, 21).Select(i => AddMember($"asg{(char)('a' + i)}", "westeurope")).ToArray();
        InterfaceSettings settings = new(NetworkLab.SubnetId("hub/app"));

        _lab.Refused(
            ErrorId.LimitExceeded, Create(settings with { ApplicationSecurityGroupIds = ids.ToValueList() }));
        _lab.With(Create(settings with { ApplicationSecurityGroupIds = ids[1..].ToValueList() }));
    }

    private static SimNetworkSecurityGroup Group(string location) => new() { Id = s_groupId, Location = location };

    private static CreateVM Create(InterfaceSettings settings) => new(new("vm1"), settings);

    private string AddMember(string name, string location)
    {
        string id = NetworkLab.Id(ArmTypes.ApplicationSecurityGroup, name);
        _lab.Topology = _lab.Topology.With(new SimApplicationSecurityGroup { Id = id, Location = location });
        return id;
    }
}
