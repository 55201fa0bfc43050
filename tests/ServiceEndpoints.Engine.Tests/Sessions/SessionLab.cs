using System;
using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Queries.Requests;
using ServiceEndpoints.Sessions;
using ServiceEndpoints.Sessions.Activity;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Tests.Sessions;

/// <summary>A session over an estate, with its commands in a few words.</summary>
internal sealed class SessionLab
{
    public const string Storage = "Microsoft.Storage";

    public SessionLab(World world) => Session.Use(world.Topology);

    /// <summary>
    /// Machines in two subnets, one behind an appliance in a third; an open storage account here and one in another
    /// part of the world, and a key vault.
    /// </summary>
    public static World Estate { get; } = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .Subnet("hub/nva", "10.0.2.0/24")
        .Subnet("hub/spoke", "10.0.3.0/24")
        .VM("vm1", "hub/app", "10.0.1.4", "198.51.100.4")
        .VM("fw", "hub/nva", "10.0.2.4", "198.51.100.9")
        .ChangeNic("fw", nic => nic with { EnableIPForwarding = true })
        .VM("vm3", "hub/spoke", "10.0.3.4")
        .RouteTable("table", "hub/spoke", "0.0.0.0/0 -> VirtualAppliance 10.0.2.4")
        .Resource(ResourceType.StorageAccount, "near", address: "20.60.222.132", defaultAction: RuleAction.Allow)
        .Resource(ResourceType.StorageAccount, "far", "eastus", "20.60.134.228", RuleAction.Allow)
        .Resource(ResourceType.KeyVault, "vault", address: "20.61.103.225", defaultAction: RuleAction.Allow);

    public SimSession Session { get; } = new();

    public SimTopology Topology => Session.Topology;

    public SimChange Last => Session.Journal[^1];

    public SimConnection Connect(string from, string to, int? port = null) => Session.Keep(
        ConnectionAttempts.Try(Topology, new(Source(from), FlowTargets.Resolve(Topology, to).Value, port)).Value);

    /// <summary>The connection as it is now.</summary>
    public SimConnection Now(SimConnection connection) =>
        Session.Connections.Single(other => other.Id == connection.Id);

    public bool IsOpen(SimConnection connection) => Now(connection).State == ConnectionState.Open;

    public SimRequest Send(string from, string to, string operation = "", int count = 1) => Session.Send(
        RequestAnswerer.Ask(
            Topology, Source(from), (FlowTarget.Resource)FlowTargets.Resolve(Topology, to).Value, null, operation).Value,
        count);

    public SimDiagnosticRow Logged(string from, string to)
    {
        Send(from, to);
        return Session.Log[^1];
    }

    public Changed Make(Change change)
    {
        Changed changed = Session.Foresee(change, change.Apply(Topology).Value);
        Session.Commit(change, changed);
        return changed;
    }

    /// <summary>Puts the estate into another state without a change of its own.</summary>
    public void Become(Func<World, World> next) => Session.Use(next(new World(Topology)).Topology);

    public Changed Enable(string subnet, string service = Storage) =>
        Make(new EnableServiceEndpoint(World.SubnetId(subnet), service));

    public Changed Disable(string subnet, string service = Storage) =>
        Make(new DisableServiceEndpoint(World.SubnetId(subnet), service));

    public SimClock Step(int seconds)
    {
        SimClock clock = Session.Plan(TimeSpan.FromSeconds(seconds)).Value;
        Session.Take(clock);
        return clock;
    }

    private FlowSource Source(string from) => FlowSources.Resolve(Topology, from).Value;
}
