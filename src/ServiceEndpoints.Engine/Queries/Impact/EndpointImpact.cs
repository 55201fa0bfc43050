using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Queries.Routes;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>
/// Tells what switching an endpoint would change, by asking two topologies: as it is once everything under way has come
/// to its end, and the same with the change.
/// </summary>
public static class EndpointImpact
{
    /// <param name="open">The open connections of a session.</param>
    /// <param name="cancellation">Makes it stop early, with a part of the answer.</param>
    public static Result<SimEndpointImpact> Of(
        SimTopology topology, ImpactQuestion question, IEnumerable<SimConnection> open, CancellationToken cancellation)
    {
        SimTopology before = Provisioning.Settled(topology);
        Change change = question.Disable
            ? new DisableServiceEndpoint(question.SubnetId, question.Service)
            : new EnableServiceEndpoint(question.SubnetId, question.Service);
        return EndpointServiceRule.Judge(question.Service)
            .Then(service => change.Apply(before).Then(changed => Compared(service, changed)));

        Result<SimEndpointImpact> Compared(string service, Changed changed)
        {
            if (CompiledNetwork.Of(before).Subnet(question.SubnetId) is null)
            {
                return EntityNoun.Of<SimVNet>().NotFound(ArmId.NameOf(ArmId.ParentOf(question.SubnetId)));
            }

            Comparison comparison = new(before, Provisioning.Settled(changed.Topology), question, service);
            return comparison.Answer(open, cancellation) with { Warnings = changed.Warnings };
        }
    }

    private sealed class Comparison(SimTopology before, SimTopology after, ImpactQuestion question, string service)
    {
        private readonly NetworkSources _before = new(CompiledNetwork.Of(before));
        private readonly NetworkSources _after = new(CompiledNetwork.Of(after));

        public SimEndpointImpact Answer(IEnumerable<SimConnection> open, CancellationToken cancellation)
        {
            SimEndpointImpact blank = new()
            {
                Subnet = ArmId.PathOf(question.SubnetId),
                SubnetId = question.SubnetId,
                Service = service,
                Switch = question.Disable ? EndpointSwitch.Disable : EndpointSwitch.Enable,
            };
            return ReferenceEquals(before, after) || EndpointIn(question.Disable ? before : after) is not { } endpoint
                ? blank
                : Observed(Flows(Whole(blank, endpoint, open), endpoint, cancellation), endpoint, cancellation);
        }

        private SimServiceEndpoint? EndpointIn(SimTopology topology) =>
            topology.Subnets.Find(question.SubnetId)?.EndpointFor(service);

        private SimEndpointImpact Whole(
            SimEndpointImpact blank, SimServiceEndpoint endpoint, IEnumerable<SimConnection> open) => blank with
            {
                Locations = _before.Network.Subnet(question.SubnetId)!.Context.LocationsOf(endpoint).ToValueList(),
                RoutesAdded = Routes(after).Except(Routes(before)).ToValueList(),
                RoutesRemoved = Routes(before).Except(Routes(after)).ToValueList(),
                BypassedAppliances = question.Disable
                    ? Bypasses.Of(_after.Network, _before.Network, endpoint)
                    : Bypasses.Of(_before.Network, _after.Network, endpoint),
                ClosedConnections = open
                    .Where(connection => ConnectionFate.Of(connection, before, after) is not null)
                    .ToValueList(),
            };

        private IEnumerable<SimEffectiveRoute> Routes(SimTopology topology) => EffectiveRoutes
            .Of(topology, topology.Subnets.Find(question.SubnetId)!)
            .Where(route => route.Service is not null);

        private SimEndpointImpact Flows(
            SimEndpointImpact whole, SimServiceEndpoint endpoint, CancellationToken cancellation)
        {
            IReadOnlyList<SourceGroup> groups = SourceGroup.Of(_before.Network, AffectedSources.Of(before, endpoint.SubnetId));
            FlowPairs pairs = new(_before, _after);
            List<SimAffectedResource> resources = [];
            List<SimRuleImpact> rules = [];
            List<SimReachabilityChange> changes = [];
            foreach (SimResource resource in before.Resources.Where(resource => IsBehind(resource, whole.Locations)))
            {
                if (cancellation.IsCancellationRequested)
                {
                    break;
                }

                FlowPair[] flows = [.. groups.SelectMany(group => pairs.Of(group, resource))];
                resources.Add(Affected(resource, flows));
                rules.AddRange(RuleImpacts.Of(_before, resource, after.Resources.Find(resource.Id)!, flows));
                changes.AddRange(ReachabilityChanges.Of(_before, _after, resource, flows));
            }

            return whole with
            {
                AffectedResources = resources.ToValueList(),
                BrokenRules = rules.ToValueList(),
                ReachabilityChanges = changes.ToValueList(),
            };
        }

        private SimEndpointImpact Observed(
            SimEndpointImpact whole, SimServiceEndpoint endpoint, CancellationToken cancellation) =>
            question.FlowLog is { } log
                ? whole with { Flows = new FlowLogImpact(_before, _after, endpoint, question.Disable).Of(log, cancellation) }
                : whole;

        private bool IsBehind(SimResource resource, ValueList<string> regions) =>
            ServiceCatalogue.EndpointsFor(resource.Type).Contains(service)
            && (regions.Contains("*") || regions.Any(region => ArmId.Same(region, resource.Location)));

        /// <summary>The subnet itself is always the first source.</summary>
        private SimAffectedResource Affected(SimResource resource, FlowPair[] flows) => new(
            resource.Name,
            resource.Id,
            resource.Type,
            resource.Location,
            resource.Firewall.NetworkRules.Any(rule =>
                rule.Kind == NetworkRuleKind.VirtualNetwork && ArmId.Same(rule.Value, question.SubnetId)),
            flows[0].Before.Seen,
            flows[0].After.Seen);
    }
}
