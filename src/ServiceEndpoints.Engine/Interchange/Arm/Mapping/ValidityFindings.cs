using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Arm.Mapping.Resources;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>
/// Asks of every imported entity what Azure would ask. An entity with values that are not known is not judged: what
/// looks wrong about it may be what is missing.
/// </summary>
internal sealed class ValidityFindings
{
    private readonly EstateBuilder _estate;

    private ValidityFindings(EstateBuilder estate) => _estate = estate;

    private SimTopology Topology => _estate.Topology;

    public static void Tell(EstateBuilder estate)
    {
        ValidityFindings findings = new(estate);
        SimTopology topology = estate.Topology;
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
        findings.TellSecurityRules();
        findings.TellPolicyDefinitions();
        findings.TellResources();
    }

    private static SimRouteTable Known(SimRouteTable table) =>
        table with { Routes = table.Routes.Where(route => route.Unresolved.Count == 0).ToValueList() };

    // A part is judged beside those before it, as if they were added one after the other.
    private void TellSecurityRules()
    {
        foreach (SimNetworkSecurityGroup group in Topology.NetworkSecurityGroups.Where(IsKnown))
        {
            SimNetworkSecurityGroup whole = group with { SecurityRules = [] };
            foreach (SimSecurityRule rule in group.SecurityRules.Where(rule => rule.Unresolved.Count == 0))
            {
                _estate.Watch.Beat();
                SourcePlace place = _estate.Places.GetValueOrDefault(rule.Id, _estate.Places[group.Id]);
                Tell(NameRule.Judge(NamedKind.SecurityRule, rule.Name), rule, place);
                foreach (Violation violation in AdmissionRules.SecurityRule.Violations(Topology, whole, rule))
                {
                    Tell(violation.Refusal, rule, place);
                }

                whole = whole with { SecurityRules = whole.SecurityRules.Add(rule) };
            }
        }
    }

    private void TellPolicyDefinitions()
    {
        foreach (SimServiceEndpointPolicy policy in Topology.ServiceEndpointPolicies.Where(IsKnown))
        {
            SimServiceEndpointPolicy whole = policy with { Definitions = [] };
            foreach (SimServiceEndpointPolicyDefinition definition in policy.Definitions.Where(d => d.Unresolved.Count == 0))
            {
                _estate.Watch.Beat();
                SourcePlace place = _estate.Places.GetValueOrDefault(definition.Id, _estate.Places[policy.Id]);
                Tell(NameRule.Judge(NamedKind.ServiceEndpointPolicyDefinition, definition.Name), definition, place);
                foreach (Violation violation in AdmissionRules.PolicyDefinition.Violations(Topology, whole, definition))
                {
                    Tell(violation.Refusal, definition, place);
                }

                whole = whole with { Definitions = whole.Definitions.Add(definition) };
            }
        }
    }

    private void Tell<T>(IEnumerable<T> entities, NamedKind kind, IReadOnlyList<ValidityRule<T>> rules)
        where T : SimEntity
    {
        foreach (T entity in entities)
        {
            _estate.Watch.Beat();
            if (IsKnown(entity))
            {
                SourcePlace place = _estate.Places[entity.Id];
                Tell(NameRule.Judge(kind, entity.Name), entity, place);
                foreach (Violation violation in rules.Violations(Topology, entity))
                {
                    Tell(violation.Refusal, entity, place);
                }
            }
        }
    }

    private void TellResources()
    {
        foreach (SimResource resource in Topology.Resources.Where(IsKnown))
        {
            SourcePlace place = _estate.Places[resource.Id];
            Tell(NameRule.Judge(NamingRules.KindOf(resource.Type), resource.Name), resource, place);
            SimResource whole = resource with { Firewall = resource.Firewall with { NetworkRules = [] } };
            foreach (SimNetworkRule rule in resource.Firewall.NetworkRules)
            {
                _estate.Watch.Beat();
                foreach (Violation violation in AdmissionRules.NetworkRule.Violations(Topology, whole, rule))
                {
                    Tell(violation.Refusal, resource, place);
                }

                whole = whole.With(rule);
            }
        }
    }

    private bool IsKnown(SimEntity entity) =>
        entity.Unresolved.Count == 0 && _estate.Places.ContainsKey(entity.Id);

    private void Tell(Refusal? refusal, SimEntity entity, SourcePlace place)
    {
        if (refusal is not null)
        {
            _estate.Log.Find(refusal.Id, refusal.Message, entity.Id, place);
        }
    }
}
