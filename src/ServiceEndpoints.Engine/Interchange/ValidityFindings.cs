using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Arm.Mapping.Resources;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Interchange;

/// <summary>
/// Asks of every imported entity what Azure would ask. An entity with values that are not known is not judged: what
/// looks wrong about it may be what is missing.
/// </summary>
internal sealed class ValidityFindings
{
    private readonly SimTopology _topology;
    private readonly IReadOnlyDictionary<string, SourcePlace> _places;
    private readonly ImportSession _session;

    private ValidityFindings(
        SimTopology topology, IReadOnlyDictionary<string, SourcePlace> places, ImportSession session)
    {
        _topology = topology;
        _places = places;
        _session = session;
    }

    /// <param name="topology">Everything that was read, and what it was added to.</param>
    /// <param name="places">Where the entities that are asked about stand, by their ids.</param>
    /// <param name="rules">What is asked of the rules of firewalls.</param>
    public static void Tell(
        SimTopology topology,
        IReadOnlyDictionary<string, SourcePlace> places,
        IReadOnlyList<AdmissionRule<SimResource, SimNetworkRule>> rules,
        ImportSession session)
    {
        ValidityFindings findings = new(topology, places, session);
        findings.Tell(topology.VNets, NamedKind.VNet, ValidityRules.VNet);
        findings.Tell(topology.Subnets, NamedKind.Subnet, ValidityRules.Subnet);
        findings.Tell(topology.Peerings, NamedKind.Peering, ValidityRules.Peering);
        findings.Tell(topology.RouteTables.Select(Known), NamedKind.RouteTable, ValidityRules.RouteTable);
        findings.Tell(topology.NatGateways, NamedKind.NatGateway, ValidityRules.NatGateway);
        findings.Tell(topology.OnPremisesNetworks, NamedKind.OnPremisesNetwork, ValidityRules.OnPremisesNetwork);
        findings.Tell(topology.Gateways, NamedKind.Gateway, ValidityRules.Gateway);
        findings.Tell(
            topology.ServiceEndpointPolicies, NamedKind.ServiceEndpointPolicy, ValidityRules.ServiceEndpointPolicy);
        findings.Tell(topology.ManagedServices, NamedKind.ManagedService, ValidityRules.ManagedService);
        findings.Tell(topology.NetworkSecurityGroups, NamedKind.NetworkSecurityGroup, []);
        findings.Tell(
            topology.VMs.Where(vm => vm.NetworkInterfaces.All(nic => nic.Unresolved.Count == 0)),
            NamedKind.VM,
            ValidityRules.VM);
        findings.TellParts(
            topology.NetworkSecurityGroups,
            group => group.SecurityRules,
            (group, parts) => group with { SecurityRules = parts },
            NamedKind.SecurityRule,
            AdmissionRules.SecurityRule);
        findings.TellParts(
            topology.ServiceEndpointPolicies,
            policy => policy.Definitions,
            (policy, parts) => policy with { Definitions = parts },
            NamedKind.ServiceEndpointPolicyDefinition,
            AdmissionRules.PolicyDefinition);
        findings.TellResources(rules);
    }

    private static SimRouteTable Known(SimRouteTable table) =>
        table with { Routes = table.Routes.Where(route => route.Unresolved.Count == 0).ToValueList() };

    // A part is judged beside those before it, as if they were added one after the other.
    private void TellParts<TWhole, TPart>(
        IEnumerable<TWhole> wholes,
        Func<TWhole, ValueList<TPart>> partsOf,
        Func<TWhole, ValueList<TPart>, TWhole> with,
        NamedKind kind,
        IReadOnlyList<AdmissionRule<TWhole, TPart>> rules)
        where TWhole : SimEntity
        where TPart : SimEntity
    {
        foreach (TWhole entity in wholes.Where(IsKnown))
        {
            TWhole whole = with(entity, []);
            foreach (TPart part in partsOf(entity).Where(part => part.Unresolved.Count == 0))
            {
                _session.Watch.Beat();
                SourcePlace place = _places.GetValueOrDefault(part.Id, _places[entity.Id]);
                Tell(NameRule.Judge(kind, part.Name), part, place);
                foreach (Violation violation in rules.Violations(_topology, whole, part))
                {
                    Tell(violation.Refusal, part, place);
                }

                whole = with(whole, partsOf(whole).Add(part));
            }
        }
    }

    private void Tell<T>(IEnumerable<T> entities, NamedKind kind, IReadOnlyList<ValidityRule<T>> rules)
        where T : SimEntity
    {
        LimitPatience<ValidityRule<T>> asked = new(rules);
        foreach (T entity in entities)
        {
            _session.Watch.Beat();
            if (IsKnown(entity))
            {
                SourcePlace place = _places[entity.Id];
                Tell(NameRule.Judge(kind, entity.Name), entity, place);
                foreach (Violation violation in asked.Rules.Violations(_topology, entity).ToArray())
                {
                    Tell(violation.Refusal, entity, place);
                    asked.Met(violation);
                }
            }
        }
    }

    private void TellResources(IReadOnlyList<AdmissionRule<SimResource, SimNetworkRule>> rules)
    {
        foreach (SimResource resource in _topology.Resources.Where(IsKnown))
        {
            SourcePlace place = _places[resource.Id];
            Tell(NameRule.Judge(NamingRules.KindOf(resource.Type), resource.Name), resource, place);
            SimResource whole = resource with { Firewall = resource.Firewall with { NetworkRules = [] } };
            LimitPatience<AdmissionRule<SimResource, SimNetworkRule>> asked = new(rules);
            foreach (SimNetworkRule rule in resource.Firewall.NetworkRules)
            {
                _session.Watch.Beat();
                foreach (Violation violation in asked.Rules.Violations(_topology, whole, rule).ToArray())
                {
                    Tell(violation.Refusal, resource, place);
                    asked.Met(violation);
                }

                // What is too much already is not counted any further.
                whole = asked.IsLost ? whole : whole.With(rule);
            }
        }
    }

    private bool IsKnown(SimEntity entity) =>
        entity.Unresolved.Count == 0 && _places.ContainsKey(entity.Id);

    private void Tell(Refusal? refusal, SimEntity entity, SourcePlace place)
    {
        if (refusal is not null)
        {
            _session.Log.Find(refusal.Id, refusal.Message, entity.Id, place);
        }
    }
}
