using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class PolicyWithoutResources : FindingRule
{
    public static readonly PolicyWithoutResources Instance = new();

    private PolicyWithoutResources()
        : base(
            "SE1631",
            Severity.Warning,
            "An endpoint policy lists no storage resource",
            "A policy filters only once it lists an account, a resource group or a subscription. Aliases "
            + "alone, which stand for the accounts of managed services, or no definition at all leave every "
            + "account reachable.",
            "List the accounts that are meant with Add-SimServiceEndpointPolicyDefinition {policy} -Service "
            + "Microsoft.Storage.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.Topology.ServiceEndpointPolicies
        .Where(policy => policy.Unresolved.Count == 0 && policy.Definitions.All(part => part.Unresolved.Count == 0))
        .Where(policy => !policy.Definitions.Any(part => !part.IsGlobal && part.ServiceResource.Count > 0))
        .Select(policy => Found(
            policy,
            $"{policy} lists {Aliases(policy)} and no account, resource group or subscription, so it filters nothing.",
            ("policy", policy)));

    private static string Aliases(SimServiceEndpointPolicy policy)
    {
        string[] aliases =
            policy.Definitions.SelectMany(part => part.ServiceResource).Distinct(ArmId.Comparer).ToArray();
        return aliases.Length == 0 ? "nothing" : NameList.Of(aliases);
    }
}
