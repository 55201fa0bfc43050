using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class PolicyOfAliasesOnly : FindingRule
{
    public static readonly PolicyOfAliasesOnly Instance = new();

    private PolicyOfAliasesOnly()
        : base(
            "SE1631",
            Severity.Warning,
            "An endpoint policy lists aliases alone",
            "Aliases stand for the accounts of managed services. A policy becomes effective only when it "
            + "lists an Azure Storage resource as well.",
            "List the accounts that are meant with Add-SimServiceEndpointPolicyDefinition {policy} -Service "
            + "Microsoft.Storage.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.Topology.ServiceEndpointPolicies
        .Where(policy => policy.Unresolved.Count == 0 && policy.Definitions.All(part => part.Unresolved.Count == 0))
        .Where(policy => policy.Definitions.Any(part => part.IsGlobal && part.ServiceResource.Count > 0))
        .Where(policy => !policy.Definitions.Any(part => !part.IsGlobal && part.ServiceResource.Count > 0))
        .Select(policy => Found(
            policy,
            $"{policy} lists {NameList.Of(Aliases(policy))} and no storage account, resource group or subscription, so it "
            + "has no effect.",
            ("policy", policy)));

    private static string[] Aliases(SimServiceEndpointPolicy policy) =>
        policy.Definitions.SelectMany(part => part.ServiceResource).Distinct(ArmId.Comparer).ToArray();
}
