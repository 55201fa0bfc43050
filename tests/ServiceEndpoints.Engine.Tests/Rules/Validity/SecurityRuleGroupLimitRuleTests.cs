using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Security;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SecurityRuleGroupLimitRuleTests
{
    private static readonly SimTopology s_topology = SecurityLab.Topology
        .With(ServiceLimits.ApplicationSecurityGroupsPerRule, 1);

    [Fact]
    public void Takes_as_many_groups_as_the_limit() => Assert.Single(s_topology
        .After(SecurityLab.Rule with { SourceApplicationSecurityGroupIds = [SecurityLab.Web] }).RulesOf());

    [Fact]
    public void Refuses_one_more() => s_topology.Refuses(
        SecurityLab.Rule with { SourceApplicationSecurityGroupIds = [SecurityLab.Web, SecurityLab.Db] },
        ErrorId.LimitExceeded);
}
