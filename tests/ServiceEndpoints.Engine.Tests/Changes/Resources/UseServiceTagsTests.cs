using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Resources;

public sealed class UseServiceTagsTests
{
    private static readonly ServiceTagSet s_tags = new(
        7, "Public", "2026-01-05", [new([AddressPrefix.Parse("203.0.113.0/24")], []) { Name = "Storage" }]);

    [Fact]
    public void Puts_the_tags_of_the_file_in_place()
    {
        Changed made = Lab.Topology.Made(new UseServiceTags(s_tags));

        Assert.Same(s_tags, made.Topology.ServiceTags);
        Assert.Empty(made.Warnings);
    }

    [Fact]
    public void Goes_back_to_the_built_in_ones() =>
        Assert.Null((Lab.Topology with { ServiceTags = s_tags }).After(new UseServiceTags(null)).ServiceTags);

    [Fact]
    public void Warns_of_rules_whose_tag_the_file_lacks()
    {
        string group = Lab.Id(ArmTypes.NetworkSecurityGroup, "nsg1");
        SimTopology before = Lab.Topology
            .After(new CreateNetworkSecurityGroup(new Placement("nsg1")))
            .After(Rule(group, "storage", 100, "Storage"))
            .After(Rule(group, "vault", 110, "AzureKeyVault"))
            .After(Rule(group, "net", 120, "Internet"));

        Changed made = before.Made(new UseServiceTags(s_tags));

        Assert.Contains("'nsg1/vault'", Assert.Single(made.Warnings), System.StringComparison.Ordinal);
    }

    private static AddSecurityRule Rule(string group, string name, int priority, string tag) => new()
    {
        NetworkSecurityGroupId = group,
        Name = name,
        Priority = priority,
        Direction = RuleDirection.Outbound,
        Access = RuleAction.Allow,
        DestinationAddressPrefix = [tag],
    };
}
