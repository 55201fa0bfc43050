using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Security;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SecurityRuleSideRuleTests
{
    [Theory]
    [InlineData("Storage,Sql")]
    [InlineData("Storage,10.0.0.0/24")]
    [InlineData("*,10.0.0.0/24")]
    public void Refuses_a_tag_in_company(string prefixes) => SecurityLab.Topology.Refuses(
        SecurityLab.Rule with { SourceAddressPrefix = [.. prefixes.Split(',')] }, ErrorId.ValueInvalid);

    [Fact]
    public void Refuses_addresses_beside_groups() => SecurityLab.Topology.Refuses(
        SecurityLab.Rule with
        {
            DestinationAddressPrefix = ["Storage"],
            DestinationApplicationSecurityGroupIds = [SecurityLab.Web],
        },
        ErrorId.ValueInvalid);

    [Fact]
    public void Takes_a_tag_on_each_side() => Assert.Single(SecurityLab.Topology
        .After(SecurityLab.Rule with { SourceAddressPrefix = ["Sql"], DestinationAddressPrefix = ["Storage"] })
        .RulesOf());
}
