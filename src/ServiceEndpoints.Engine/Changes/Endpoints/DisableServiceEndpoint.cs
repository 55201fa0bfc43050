using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Endpoints;

/// <summary>Switches the endpoint for one service off in one subnet. One that is off already stays off.</summary>
/// <param name="SubnetId">The subnet.</param>
/// <param name="Service">The endpoint name, such as <c>Microsoft.Storage</c>, in any case.</param>
public sealed record DisableServiceEndpoint(string SubnetId, string Service) : Change
{
    public override string Action => $"Disable {Service}";

    public override string Target => ArmId.PathOf(SubnetId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Write(SubnetId)];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (topology.Subnets.Find(SubnetId) is not { } subnet)
        {
            return EntityNoun.Of<SimSubnet>().NotFound(Target);
        }

        return EndpointServiceRule.Judge(Service).Then(service => Apply(topology, subnet, service));
    }

    private static Result<Changed> Apply(SimTopology topology, SimSubnet subnet, string service)
    {
        if (subnet.EndpointFor(service) is not { } endpoint)
        {
            return new Changed(topology, null);
        }

        SimSubnet changed = subnet with
        {
            ServiceEndpoints = subnet.ServiceEndpoints.RemoveAll(other => ArmId.Same(other.Service, endpoint.Service)),
        };
        List<SimResource> secured = topology.Resources.Where(resource => Names(resource, subnet, service)).ToList();
        SimTopology after = topology.RuleAfterReenable == RuleAfterReenable.Stale
            ? secured.Aggregate(topology, (current, resource) => current.With(Staled(resource, subnet)))
            : topology;
        return new Changed(after.With(changed), null)
        {
            Warnings = secured.Select(resource => WarningOf(topology, resource, changed, service)).ToValueList(),
        };
    }

    private static bool Names(SimResource resource, SimSubnet subnet, string service) =>
        ServiceCatalogue.EndpointsFor(resource.Type).Contains(service)
        && resource.Firewall.NetworkRules.Any(rule => Names(rule, subnet));

    private static bool Names(SimNetworkRule rule, SimSubnet subnet) =>
        rule.Kind == NetworkRuleKind.VirtualNetwork
        && rule.State != NetworkRuleState.NetworkSourceDeleted
        && ArmId.Same(rule.Value, subnet.Id);

    private static SimResource Staled(SimResource resource, SimSubnet subnet) => resource with
    {
        Firewall = resource.Firewall with
        {
            NetworkRules = resource.Firewall.NetworkRules.Replace(
                rule => Names(rule, subnet), rule => rule with { Stale = true }),
        },
    };

    private static string WarningOf(SimTopology topology, SimResource resource, SimSubnet subnet, string service)
    {
        string later = topology.RuleAfterReenable == RuleAfterReenable.Stale
            ? $"Enabling {service} again does not bring it back: remove the rule and add it again."
            : $"It matches again once {service} is enabled again.";
        return $"The VNet rule for '{subnet}' on '{resource}' matches nothing without the endpoint. {later}";
    }
}
