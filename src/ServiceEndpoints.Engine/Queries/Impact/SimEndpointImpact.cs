using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Queries.Routes;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>What switching the endpoint for one service in one subnet would change.</summary>
public sealed record SimEndpointImpact
{
    /// <summary>The subnet, as <c>vnet/subnet</c>.</summary>
    public required string Subnet { get; init; }

    public required string SubnetId { get; init; }

    public required string Service { get; init; }

    public required EndpointSwitch Switch { get; init; }

    /// <summary>The regions that the endpoint covers; <c>*</c> is every region.</summary>
    public ValueList<string> Locations { get; init; } = [];

    public ValueList<SimEffectiveRoute> RoutesAdded { get; init; } = [];

    public ValueList<SimEffectiveRoute> RoutesRemoved { get; init; } = [];

    /// <summary>Every resource of the service in the endpoint's regions, also those that nobody has in mind.</summary>
    public ValueList<SimAffectedResource> AffectedResources { get; init; } = [];

    /// <summary>The rules of their firewalls that stop matching, or begin to.</summary>
    public ValueList<SimRuleImpact> BrokenRules { get; init; } = [];

    /// <summary>The open connections of the session that would be closed.</summary>
    public ValueList<SimConnection> ClosedConnections { get; init; } = [];

    /// <summary>The appliances and gateways that traffic to the service passes only without the endpoint.</summary>
    public ValueList<SimBypassedHop> BypassedAppliances { get; init; } = [];

    /// <summary>The sources and resources whose verdict changes.</summary>
    public ValueList<SimReachabilityChange> ReachabilityChanges { get; init; } = [];

    /// <summary>How many of them lose the way, so that they reach it no more, or not surely.</summary>
    public int Lost => ReachabilityChanges.Count(change => change.IsLoss);

    /// <summary>
    /// What becomes of the flows of a flow log; null when none was asked about, and when nothing changes at all.
    /// </summary>
    public SimFlowLogImpact? Flows { get; init; }

    /// <summary>What the change itself would warn of.</summary>
    public ValueList<string> Warnings { get; init; } = [];

    public override string ToString() => $"{Switch} {Service}: {Subnet}";
}

public enum EndpointSwitch
{
    Enable,
    Disable,
}
