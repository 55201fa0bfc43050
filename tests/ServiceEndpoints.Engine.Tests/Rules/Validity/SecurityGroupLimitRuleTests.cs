using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SecurityGroupLimitRuleTests
{
    [Fact]
    public void Counts_the_groups_of_a_region_and_subscription()
    {
        SimTopology full = Lab.Topology
            .With(ServiceLimits.NetworkSecurityGroups, 1)
            .After(new CreateNetworkSecurityGroup(new Placement("nsg1")))
            .After(new CreateNetworkSecurityGroup(new Placement("nsg2") { Location = "westus" }))
            .After(new CreateNetworkSecurityGroup(new Placement("nsg3") { SubscriptionId = "other" }));

        full.Refuses(new CreateNetworkSecurityGroup(new Placement("nsg4")), ErrorId.LimitExceeded);
    }

    [Fact]
    public void Counts_application_security_groups_too() => Lab.Topology
        .With(ServiceLimits.ApplicationSecurityGroups, 1)
        .After(new CreateApplicationSecurityGroup(new Placement("asg1")))
        .Refuses(new CreateApplicationSecurityGroup(new Placement("asg2")), ErrorId.LimitExceeded);
}
