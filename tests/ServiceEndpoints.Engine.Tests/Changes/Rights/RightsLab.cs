using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Sessions;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Rights;

/// <summary>Principals in an estate: gives them roles and asks what they may do.</summary>
internal static class RightsLab
{
    public const string Alice = "alice";

    public static string Subscription { get; } = ArmId.Subscription(SimTopology.DefaultSubscriptionId);

    public static string Group { get; } =
        ArmId.ResourceGroup(SimTopology.DefaultSubscriptionId, SimTopology.DefaultResourceGroupName);

    public static SimTopology Granted(this SimTopology topology, string role, string scope, string principal = Alice) =>
        topology.After(new GrantRole(principal, role, scope));

    /// <summary>A custom role of a few actions, given to alice.</summary>
    public static SimTopology May(this SimTopology topology, string scope, params string[] actions)
    {
        string role = $"custom {topology.RoleDefinitions.Count}";
        return topology.After(new CreateRoleDefinition(role, actions.ToValueList())).Granted(role, scope);
    }

    /// <summary>What alice meets when she tries; null when she may.</summary>
    public static Refusal? Asks(this SimTopology topology, Change change, string principal = Alice) =>
        new Authorization(topology, principal).Judge(change.Requests(topology));

    /// <summary>The refusal that alice meets, after making sure that there is one of this id.</summary>
    public static Refusal Forbids(this SimTopology topology, Change change, ErrorId id)
    {
        Refusal? refusal = topology.Asks(change);
        Assert.Equal(id, refusal?.Id);
        Assert.Equal(id.ToString(), refusal!.AzureCode);
        return refusal;
    }

    /// <summary>A session in which alice acts on a topology.</summary>
    public static SimSession ActingOn(SimTopology topology)
    {
        SimSession session = new();
        session.Use(topology);
        Assert.Null(session.Act(Alice).Refusal);
        return session;
    }

    /// <summary>The requests in few words: each action and where, and after a plus what it joins.</summary>
    public static IEnumerable<string> Told(this IEnumerable<ArmRequest> requests) => requests.Select(request =>
        string.Join(" + ", request.Linked.Prepend(new(request.Action, request.Scope)).Select(InWords)));

    private static string InWords(ArmRight right)
    {
        string action = right.Action.Replace("Microsoft.", "", StringComparison.Ordinal);
        return $"{action} {RoleScope.Words(right.Scope).Split(' ')[0]}";
    }
}
