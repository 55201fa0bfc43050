using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Rights;

public sealed class RevokeRoleTests
{
    private static readonly SimTopology s_topology = Lab.Topology
        .Granted("Reader", Lab.Hub)
        .Granted("Reader", Lab.App)
        .Granted("Reader", Lab.Hub, "bob");

    [Fact]
    public void Takes_back_what_was_given_there_and_nothing_else()
    {
        SimTopology after = s_topology.After(new RevokeRole("ALICE", "reader", Lab.Hub.ToUpperInvariant()));

        Assert.Equal(2, after.RoleAssignments.Count);
        Assert.DoesNotContain(after.RoleAssignments, given => given.Principal == "alice" && given.Scope == Lab.Hub);
    }

    [Fact]
    public void Refuses_what_was_not_given_there() =>
        s_topology.Refuses(new RevokeRole("alice", "Reader", RightsLab.Group), ErrorId.RoleNotFound);
}
