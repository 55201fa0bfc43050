using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Rights;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class RoleOnceRuleTests
{
    [Fact]
    public void Refuses_what_is_given_already()
    {
        Refusal refusal = Lab.Topology.Granted("Reader", Lab.Hub)
            .Refuses(new GrantRole("ALICE", "reader", Lab.Hub.ToUpperInvariant()), ErrorId.RoleExists);

        Assert.Equal("RoleAssignmentExists", refusal.AzureCode);
    }

    [Fact]
    public void Takes_another_scope_role_or_principal() => Assert.Equal(4, Lab.Topology
        .Granted("Reader", Lab.Hub)
        .Granted("Reader", Lab.App)
        .Granted("Contributor", Lab.Hub)
        .Granted("Reader", Lab.Hub, "bob")
        .RoleAssignments.Count);
}
