using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>What adding a rule of any kind to a firewall has in common.</summary>
internal static class NetworkRuleAddition
{
    public static Result<Changed> Add(SimTopology topology, SimResource resource, SimNetworkRule rule)
    {
        if (AdmissionRules.NetworkRule.Judge(topology, resource, rule) is { } refusal)
        {
            return refusal;
        }

        SimResource changed = resource with
        {
            Firewall = resource.Firewall with { NetworkRules = resource.Firewall.NetworkRules.Add(rule) },
        };
        return new Changed(topology.With(changed), rule);
    }
}
