using System;
using System.Linq;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions;
using Xunit;

namespace ServiceEndpoints.Tests.Sessions.Activity;

/// <summary>Connections, logs and the clock over the changes of a session.</summary>
public sealed class SimSessionActivityTests
{
    private readonly SessionLab _lab = new(SessionLab.Estate);

    [Fact]
    public void Undo_opens_again_what_the_change_closed_and_keeps_what_the_client_closed()
    {
        SimConnection one = _lab.Connect("vm1", "near");
        SimConnection other = _lab.Connect("vm1", "vault");
        _lab.Enable("hub/app");
        _lab.Session.Close(other);

        _ = _lab.Session.Undo(1).Value;

        Assert.True(_lab.IsOpen(one));
        Assert.Null(_lab.Now(one).ClosedBy);
        Assert.Equal("Client", _lab.Now(other).ClosedBy);
    }

    [Fact]
    public void Undo_closes_what_hangs_on_the_change()
    {
        _lab.Enable("hub/app");
        SimConnection connection = _lab.Connect("vm1", "near");

        _ = _lab.Session.Undo(1).Value;

        Assert.Equal("Take back Enable Microsoft.Storage: hub/app", _lab.Now(connection).ClosedBy);
    }

    [Fact]
    public void A_new_topology_starts_without_connections_and_logs_and_undo_brings_them_back()
    {
        SimConnection connection = _lab.Connect("vm1", "near");
        _lab.Send("vm1", "near");
        _lab.Make(new NewTopology("x", World.Region, SimTopology.DefaultSubscriptionId, SimTopology.DefaultTenantId, true));
        Assert.Empty(_lab.Session.Connections);
        Assert.Empty(_lab.Session.Log);

        _ = _lab.Session.Undo(1).Value;

        Assert.True(_lab.IsOpen(connection));
        Assert.Single(_lab.Session.Log);
    }

    [Fact]
    public void A_checkpoint_of_the_same_estate_keeps_what_does_not_hang_on_the_difference()
    {
        SimTopology before = _lab.Topology;
        _lab.Enable("hub/app");
        SimConnection near = _lab.Connect("vm1", "near");
        SimConnection vault = _lab.Connect("vm1", "vault");
        _lab.Session.Use(before);

        Assert.Equal("Make it the current topology: default", _lab.Now(near).ClosedBy);
        Assert.True(_lab.IsOpen(vault));
    }

    [Fact]
    public void Numbers_are_never_given_twice()
    {
        _lab.Connect("vm1", "near");
        _lab.Make(new NewTopology("x", World.Region, SimTopology.DefaultSubscriptionId, SimTopology.DefaultTenantId, true));
        _lab.Session.Use(SessionLab.Estate.Topology);

        Assert.Equal(2, _lab.Connect("vm1", "near").Id);
    }

    [Fact]
    public void A_warning_says_how_many_connections_are_closed_and_to_what()
    {
        _lab.Connect("vm1", "near");
        _lab.Connect("vm1", "near.file.core.windows.net");
        _lab.Connect("vm1", "vault");

        Assert.Contains("2 open connections to near (2) are closed.", _lab.Enable("hub/app").Warnings);
    }

    [Fact]
    public void A_warning_comes_with_the_request_although_the_connection_is_closed_later()
    {
        _lab.Make(new SetTopology { ProvisioningDelay = TimeSpan.FromMinutes(1) });
        _lab.Connect("vm1", "near");

        Assert.Equal(
            "1 open connection to near is closed once that has taken effect.",
            Assert.Single(_lab.Enable("hub/app").Warnings));
        Assert.Equal(_lab.Last.Warnings, _lab.Session.Journal[^1].Warnings);
        Assert.Empty(_lab.Enable("hub/app", "Microsoft.KeyVault").Warnings);
    }

    [Fact]
    public void A_warning_names_IP_rules_for_what_the_traffic_is_led_through()
    {
        _lab.Become(world => world.Resource(ResourceType.KeyVault, "closed", defaultAction: RuleAction.Deny)
            .IPRule("closed", "198.51.100.9"));

        string warning = Assert.Single(_lab.Enable("hub/spoke", "Microsoft.KeyVault").Warnings);

        Assert.StartsWith(
            "The IP rule 198.51.100.9 of 'closed' no longer matches traffic of 'hub/spoke', which left with 198.51.100.9",
            warning,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Each_endpoint_takes_effect_at_its_own_time()
    {
        _lab.Make(new SetTopology { ProvisioningDelay = TimeSpan.FromSeconds(60) });
        _lab.Enable("hub/app");
        _lab.Step(20);
        _lab.Enable("hub/spoke");

        SimClock clock = _lab.Step(100);

        Assert.Equal([60, 80], clock.Changes.Select(row => (row.Time - clock.Time).TotalSeconds + 120));
        Assert.Equal(["hub/app", "hub/spoke"], clock.Changes.Select(row => row.Target));
        Assert.Empty(clock.UnderWay);
        Assert.All(
            _lab.Topology.Subnets.SelectMany(subnet => subnet.ServiceEndpoints),
            endpoint => Assert.Equal(ProvisioningState.Succeeded, endpoint.ProvisioningState));
    }

    [Fact]
    public void An_endpoint_that_is_being_taken_down_goes_in_the_end()
    {
        _lab.Enable("hub/app");
        _lab.Make(new SetTopology { ProvisioningDelay = TimeSpan.FromSeconds(60) });
        _lab.Disable("hub/app");
        Assert.Equal(TimeSpan.FromSeconds(60), Assert.Single(_lab.Step(0).UnderWay).Remaining);

        SimChange row = Assert.Single(_lab.Step(60).Changes);

        Assert.Equal("Microsoft.Storage is gone", row.Action);
        Assert.Empty(_lab.Topology.Subnets.Find(World.SubnetId("hub/app"))!.ServiceEndpoints);
    }

    [Fact]
    public void A_plan_that_is_not_taken_changes_nothing()
    {
        DateTimeOffset before = _lab.Session.Clock;
        _ = _lab.Session.Plan(TimeSpan.FromHours(1)).Value;

        Assert.Equal(before, _lab.Session.Clock);
    }

    [Fact]
    public void The_clock_goes_forward_only()
    {
        Assert.Equal(ErrorId.ValueInvalid, _lab.Session.Plan(TimeSpan.FromSeconds(-1)).Refusal?.Id);
        Assert.Equal(ErrorId.ValueInvalid, _lab.Session.Plan(TimeSpan.MaxValue).Refusal?.Id);
    }

    [Fact]
    public void Changes_bear_the_time_of_the_clock()
    {
        _lab.Step(125);
        _lab.Enable("hub/app");

        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 2, 5, TimeSpan.Zero), _lab.Last.Time);
    }

    [Fact]
    public void A_connection_is_found_by_its_number_only()
    {
        SimConnection connection = _lab.Connect("vm1", "near");

        Assert.Same(connection, _lab.Session.Connection("1").Value);
        Assert.Equal(ErrorId.ConnectionNotFound, _lab.Session.Connection("2").Refusal?.Id);
        Assert.Equal(ErrorId.ConnectionNotFound, _lab.Session.Connection("one").Refusal?.Id);
    }
}
