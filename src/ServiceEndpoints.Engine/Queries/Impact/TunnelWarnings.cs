using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>
/// IP rules that were written for what a subnet's traffic is led through, an appliance or an on-premises network, and
/// no longer match once an endpoint leads it around that.
/// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview
/// </summary>
public static class TunnelWarnings
{
    /// <summary>One warning for each such rule and subnet; none where no endpoint comes.</summary>
    public static IEnumerable<string> Of(SimTopology before, SimTopology after) =>
        ReferenceEquals(before.Subnets, after.Subnets)
            ? []
            : after.Subnets
                .Where(subnet => subnet.ServiceEndpoints.Count > 0)
                .SelectMany(subnet => NewEndpoints(before, subnet))
                .SelectMany(endpoint => WarningsOf(before, after, endpoint));

    private static IEnumerable<SimServiceEndpoint> NewEndpoints(SimTopology before, SimSubnet subnet) =>
        before.Subnets.Find(subnet.Id) is { } old && !ReferenceEquals(old, subnet)
            ? subnet.ServiceEndpoints.Where(endpoint => old.EndpointFor(endpoint.Service) is null)
            : [];

    private static IEnumerable<string> WarningsOf(SimTopology before, SimTopology after, SimServiceEndpoint endpoint)
    {
        NetworkSources sources = new(CompiledNetwork.Of(before));
        IEnumerable<SimResource> behind = after.Resources.Where(resource =>
            resource.Firewall.NetworkRules.Any(rule => rule.Range is not null)
            && ServiceCatalogue.EndpointsFor(resource.Type).Contains(endpoint.Service)
            && EndpointsMustCoverTheRegion.Instance.Covers(after, endpoint, resource.Location));
        foreach (SimResource resource in behind)
        {
            FlowFacts flow = FlowFacts.Of(sources, new FlowSource.Subnet(endpoint.SubnetId), resource);
            FlowFacts led = flow with { Callers = [.. flow.Callers.Where(caller => IsLed(caller, endpoint))] };
            foreach (SimNetworkRule rule in resource.Firewall.NetworkRules)
            {
                if (rule.Kind == NetworkRuleKind.IPRange && RuleImpacts.Matches(before, resource, rule, led))
                {
                    yield return $"The IP rule {rule} of '{resource}' no longer matches traffic of "
                        + $"'{ArmId.PathOf(endpoint.SubnetId)}', which left with {led.Seen}: it now arrives with its private "
                        + "address. A VNet rule for the subnet would let it in.";
                }
            }
        }
    }

    /// <summary>It does not leave Azure, or the VNets, from the subnet itself.</summary>
    private static bool IsLed(Caller caller, SimServiceEndpoint endpoint) =>
        caller.Kind == CallerKind.OnPremises
        || (caller.Subnet is { } subnet && !ArmId.Same(subnet.Id, endpoint.SubnetId));
}
