using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Impact;
using ServiceEndpoints.Queries.Routes;
using static System.FormattableString;

namespace ServiceEndpoints.Commands;

/// <summary>What switching an endpoint would change, told to a person. Code properties of SimEndpointImpact.</summary>
public static class ImpactStory
{
    /// <summary>The whole impact as text.</summary>
    public static string Story(PSObject instance) =>
        instance.BaseObject is SimEndpointImpact impact ? string.Join('\n', Lines(impact)) : "";

    /// <summary>How many sources lose or win the way to how many resources.</summary>
    public static string Summary(PSObject instance) =>
        instance.BaseObject is SimEndpointImpact impact ? Summary(impact) : "";

    private static string Summary(SimEndpointImpact impact) => impact.ReachabilityChanges.Count == 0
        ? "no verdict changes"
        : $"{impact.Lost} lost, {impact.ReachabilityChanges.Count - impact.Lost} won";

    private static IEnumerable<string> Lines(SimEndpointImpact impact)
    {
        string verb = impact.Switch == EndpointSwitch.Enable ? "Enabling" : "Disabling";
        if (impact.Locations.Count == 0)
        {
            return [$"{verb} {impact.Service} for {impact.Subnet} changes nothing: it is so already."];
        }

        return
        [
            .. Paragraph.Lines($"{verb} {impact.Service} for {impact.Subnet}: {Summary(impact)}.", StoryPart.Width, "", ""),
            .. StoryPart.Lines("Routes that come", impact.RoutesAdded.Select(Route)),
            .. StoryPart.Lines("Routes that go", impact.RoutesRemoved.Select(Route)),
            .. StoryPart.Lines(
                impact.Switch == EndpointSwitch.Enable ? "No longer on the way" : "On the way again",
                impact.BypassedAppliances.Select(Hop)),
            .. StoryPart.Lines("What the resources there see of the subnet", impact.AffectedResources.Select(Resource)),
            .. StoryPart.Lines("Rules", impact.BrokenRules.Select(Rule)),
            .. StoryPart.Lines("Connections that are closed", impact.ClosedConnections.Select(connection => connection.ToString())),
            .. StoryPart.Lines("What changes for whom", impact.ReachabilityChanges.Select(Change)),
            .. impact.Flows is { } flows ? Observed(flows) : [],
        ];
    }

    private static string Route(SimEffectiveRoute route) =>
        $"{route.Service} {(route.Region == "*" ? "everywhere" : $"in {route.Region}")}, {route.AddressPrefix.Count} prefixes";

    private static string Hop(SimBypassedHop hop) => $"{hop} ({hop.NextHopType}, by {hop.Route})";

    private static string Resource(SimAffectedResource resource)
    {
        string rule = resource.HasVNetRule ? "" : ", no VNet rule for the subnet";
        string seen = resource.SeenBefore == resource.SeenAfter
            ? $"{Seen(resource.SeenAfter)} as before"
            : $"{Seen(resource.SeenBefore)} -> {Seen(resource.SeenAfter)}";
        return $"{resource} in {resource.Location}: {seen}{rule}";
    }

    private static string Rule(SimRuleImpact rule) => $"{rule} {ListText.Of(rule.Sources)}";

    internal static string Change(SimReachabilityChange change) =>
        $"{change.Source} -> {change.Destination}: {change.Before} ({Seen(change.SeenBefore)}) becomes {change.After}"
        + (change.ReasonAfter == Verdicts.Reason.Allowed ? "" : $", {change.ReasonAfter}")
        + $" ({Seen(change.SeenAfter)})";

    private static IEnumerable<string> Observed(SimFlowLogImpact flows) =>
    [
        .. StoryPart.Lines("What the flow log tells", Counts(flows)),
        .. StoryPart.Lines("Flows that switch", flows.Switched.Select(Flow)),
        .. StoryPart.Lines("Flows that belong to nothing here", flows.Unplaced.Select(Unplaced)),
        .. StoryPart.Lines("Notes", flows.Notes),
    ];

    private static IEnumerable<string> Counts(SimFlowLogImpact flows) =>
    [
        .. flows.FirstSeen is null
            ? (string[])[]
            : [Invariant($"From {flows.FirstSeen:yyyy-MM-dd HH:mm:ss} to {flows.LastSeen:yyyy-MM-dd HH:mm:ss}.")],
        Invariant($"Flows: {flows.Observed}, switched: {flows.SwitchedFlows}, lost: {flows.Lost}, cut while open: {flows.Cut}."),
        Invariant(
            $"As before: {flows.Unchanged}, with other ends: {flows.Elsewhere}, recorded twice: {flows.Repeated}, ")
            + Invariant($"belonging to nothing here: {flows.UnplacedFlows}."),
    ];

    private static string Flow(SimFlowImpact flow)
    {
        string resource = flow.IsWayOnly ? "" : $" {flow.Resource}";
        string region = flow.IsOtherRegion ? $" in {flow.Region}" : "";
        string whose = flow.Candidates.Count > 0 ? $", perhaps {ListText.Of(flow.Candidates)}" : "";
        return Invariant($"{flow.Source} ({flow.SourceAddress}) ->{resource} {flow.DestinationAddress}:{flow.Port}{region}{whose}: ")
            + $"{flow.Before} ({Seen(flow.SeenBefore)}) becomes {flow.After} ({Seen(flow.SeenAfter)}); "
            + Invariant($"flows: {flow.Flows}, cut: {flow.Cut}, last seen {flow.LastSeen:yyyy-MM-dd HH:mm:ss}")
            + (flow.IsWayOnly ? "; what answers there is not known" : "");
    }

    private static string Unplaced(SimUnplacedFlows flows) =>
        Invariant($"{flows.SourceAddress}: {flows.Reason}, flows: {flows.Flows}")
        + (flows.Target.Length > 0 ? $", log of {ArmId.NameOf(flows.Target)}" : "");

    private static string Seen(string address) => address.Length == 0 ? "nothing" : address;
}
