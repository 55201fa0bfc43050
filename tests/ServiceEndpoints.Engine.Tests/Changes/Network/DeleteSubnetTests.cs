using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class DeleteSubnetTests
{
    private static readonly string s_subnetId = NetworkLab.SubnetId("hub/app");

    private static readonly string s_resourceId =
        NetworkLab.Id("Microsoft.Storage/storageAccounts", "st1");

    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .Subnet("hub/data", "10.0.2.0/24");

    [Fact]
    public void Removes_a_subnet_and_no_other()
    {
        _lab.With(new DeleteSubnet(s_subnetId));

        Assert.Equal("hub/data", Assert.Single(_lab.Topology.Subnets).ToString());
    }

    [Fact]
    public void Leaves_rules_that_name_it_without_effect_and_says_so()
    {
        SecureToBoth();

        Changed changed = new DeleteSubnet(s_subnetId).Apply(_lab.Topology).Value;

        ValueList<SimNetworkRule> rules = changed.Topology.Resources.Find(s_resourceId)!.Firewall.NetworkRules;
        Assert.Equal(NetworkRuleState.NetworkSourceDeleted, rules[0].State);
        Assert.Equal(NetworkRuleState.Succeeded, rules[1].State);
        Assert.Single(changed.Warnings);
    }

    [Fact]
    public void Removes_rules_that_name_it_when_the_topology_says_so()
    {
        SecureToBoth();
        _lab.Topology = _lab.Topology with { RuleAfterSubnetDeleted = RuleAfterSubnetDeleted.Removed };

        _lab.With(new DeleteSubnet(s_subnetId));

        SimResource resource = _lab.Topology.Resources.Find(s_resourceId)!;
        Assert.Equal("hub/data", Assert.Single(resource.Firewall.NetworkRules).ToString());
    }

    [Fact]
    public void A_new_subnet_of_the_name_is_not_admitted_by_the_old_rule()
    {
        SecureToBoth();

        _lab.With(new DeleteSubnet(s_subnetId)).Subnet("hub/app", "10.0.1.0/24");

        SimResource resource = _lab.Topology.Resources.Find(s_resourceId)!;
        Assert.Equal(NetworkRuleState.NetworkSourceDeleted, resource.Firewall.NetworkRules[0].State);
    }

    [Fact]
    public void Refuses_a_subnet_with_a_machine_in_azures_words() => Assert.Equal(
        "InUseSubnetCannotBeDeleted",
        _lab.VM("vm1", "hub/app").Refused(ErrorId.SubnetInUse, new DeleteSubnet(s_subnetId)).AzureCode);

    [Fact]
    public void Refuses_a_subnet_that_is_not_there() =>
        _lab.Refused(ErrorId.SubnetNotFound, new DeleteSubnet(NetworkLab.SubnetId("hub/nope")));

    private void SecureToBoth() => _lab.Topology = _lab.Topology.With(new SimResource
    {
        Id = s_resourceId,
        Type = ResourceType.StorageAccount,
        Location = "westeurope",
        Firewall = new() { NetworkRules = [Rule("hub/app"), Rule("hub/data")] },
    });

    private static SimNetworkRule Rule(string subnet) => new()
    {
        ResourceId = s_resourceId,
        Kind = NetworkRuleKind.VirtualNetwork,
        Value = NetworkLab.SubnetId(subnet),
    };
}
