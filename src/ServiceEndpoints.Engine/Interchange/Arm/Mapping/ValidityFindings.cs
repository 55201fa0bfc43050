using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
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
        findings.Tell(topology.RouteTables, NamedKind.RouteTable, ValidityRules.RouteTable);
        findings.Tell(topology.NatGateways, NamedKind.NatGateway, ValidityRules.NatGateway);
        findings.Tell(topology.OnPremisesNetworks, NamedKind.OnPremisesNetwork, ValidityRules.OnPremisesNetwork);
        findings.Tell(topology.Gateways, NamedKind.Gateway, ValidityRules.Gateway);
        findings.Tell(topology.NetworkSecurityGroups, NamedKind.NetworkSecurityGroup, []);
        findings.Tell(
            topology.VMs.Where(vm => vm.NetworkInterfaces.All(nic => nic.Unresolved.Count == 0)),
            NamedKind.VM,
            ValidityRules.VM);
        findings.TellResources();
    }

    private void Tell<T>(IEnumerable<T> entities, NamedKind kind, IReadOnlyList<ValidityRule<T>> rules)
        where T : SimEntity
    {
        foreach (T entity in entities)
        {
            if (entity.Unresolved.Count == 0 && _estate.Places.TryGetValue(entity.Id, out SourcePlace? place))
            {
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
        foreach (SimResource resource in Topology.Resources)
        {
            if (resource.Unresolved.Count == 0 && _estate.Places.TryGetValue(resource.Id, out SourcePlace? place))
            {
                Tell(NameRule.Judge(NamingRules.KindOf(resource.Type), resource.Name), resource, place);
            }
        }
    }

    private void Tell(Refusal? refusal, SimEntity entity, SourcePlace place)
    {
        if (refusal is not null)
        {
            _estate.Log.Find(refusal.Id, refusal.Message, entity.Id, place);
        }
    }
}
