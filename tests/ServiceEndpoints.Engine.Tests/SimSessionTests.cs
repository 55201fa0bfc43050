using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Rights;
using Xunit;

namespace ServiceEndpoints.Tests;

public sealed class SimSessionTests
{
    private readonly SimSession _session = new();

    [Fact]
    public void Every_change_leaves_a_row_that_tells_what_and_to_what()
    {
        Make("first");

        SimChange row = Assert.Single(_session.Journal);
        Assert.Equal(1, row.Ordinal);
        Assert.Equal("owner", row.Principal);
        Assert.Contains("first", row.Target, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_changes_nothing_leaves_no_row()
    {
        NewTopology change = new("x", World.Region, SimTopology.DefaultSubscriptionId, SimTopology.DefaultTenantId, true);

        _session.Commit(change, new Changed(_session.Topology, null));

        Assert.Empty(_session.Journal);
    }

    [Fact]
    public void Undo_gives_back_the_very_topology_and_takes_the_rows()
    {
        Make("first");
        SimTopology checkpoint = _session.Topology;
        Make("second");
        Make("third");

        ValueList<SimChange> undone = _session.Undo(2).Value;

        Assert.Same(checkpoint, _session.Topology);
        Assert.Equal([3, 2], undone.Select(row => row.Ordinal));
        Assert.Single(_session.Journal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Undo_refuses_more_than_the_journal_holds(int count)
    {
        Make("first");
        SimTopology before = _session.Topology;

        Assert.Equal(ErrorId.ValueInvalid, _session.Undo(count).Refusal!.Id);
        Assert.Same(before, _session.Topology);
    }

    [Fact]
    public void Undo_reaches_back_a_thousand_changes_and_no_further()
    {
        for (int i = 0; i < 1002; i++)
        {
            Make($"t{i}");
        }

        Assert.Equal(ErrorId.ValueInvalid, _session.Undo(1001).Refusal!.Id);
        Assert.Equal(1000, _session.Undo(1000).Value.Count);
        Assert.Equal("t1", _session.Topology.Name);
    }

    [Fact]
    public void Whoever_may_not_change_a_thing_is_refused_and_leaves_no_row()
    {
        SimSession session = RightsLab.ActingOn(Lab.Topology);
        SimTopology before = session.Topology;

        Result<Changed> plan = session.Plan(new EnableServiceEndpoint(Lab.App, "Microsoft.Storage"));

        Assert.Equal(ErrorId.AuthorizationFailed, plan.Refusal?.Id);
        Assert.Same(before, session.Topology);
        Assert.Single(session.Journal);
    }

    [Fact]
    public void A_change_that_would_change_nothing_takes_the_right_too() => Assert.Equal(
        ErrorId.AuthorizationFailed,
        RightsLab.ActingOn(Lab.Topology.WithEndpoint(Lab.App, "Microsoft.Storage"))
            .Plan(new EnableServiceEndpoint(Lab.App, "Microsoft.Storage")).Refusal?.Id);

    [Fact]
    public void The_journal_tells_who_did_it()
    {
        SimSession session = RightsLab.ActingOn(Lab.Topology.Granted("Network Contributor", Lab.Hub));
        EnableServiceEndpoint change = new(Lab.App, "Microsoft.Storage");

        session.Commit(change, session.Plan(change).Value);

        Assert.Equal(["owner", "alice"], session.Journal.Select(row => row.Principal));
    }

    [Fact]
    public void The_owner_of_everything_needs_no_role()
    {
        SimSession session = RightsLab.ActingOn(Lab.Topology);

        Assert.True(session.Act(null).Value.IsOwner);
        Assert.Null(session.Plan(new EnableServiceEndpoint(Lab.App, "Microsoft.Storage")).Refusal);
        Assert.Equal("owner", session.Act("OWNER").Value.Name);
    }

    [Fact]
    public void A_new_topology_is_its_owners()
    {
        SimSession session = RightsLab.ActingOn(Lab.Topology);
        NewTopology change = new("x", World.Region, "sub", "tenant", Force: true);

        session.Commit(change, session.Plan(change).Value);

        Assert.Equal("owner", session.Principal);
        Assert.Equal("alice", session.Journal[^1].Principal);
    }

    [Fact]
    public void A_checkpoint_does_not_change_who_acts()
    {
        SimSession session = RightsLab.ActingOn(Lab.Topology);
        UseTopology change = new(new SimTopology());

        session.Commit(change, session.Plan(change).Value);

        Assert.Equal("alice", session.Principal);
    }

    private void Make(string name)
    {
        NewTopology change = new(
            name, World.Region, SimTopology.DefaultSubscriptionId, SimTopology.DefaultTenantId, Force: true);
        _session.Commit(change, change.Apply(_session.Topology).Value);
    }
}
