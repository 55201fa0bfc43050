using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class PolicyLeavesOutSecuredAccount : FindingRule
{
    public static readonly PolicyLeavesOutSecuredAccount Instance = new();

    private PolicyLeavesOutSecuredAccount()
        : base(
            "SE1632",
            Severity.Warning,
            "An endpoint policy leaves out an account that admits the subnet",
            "A policy and a firewall are independent: an account that has a rule for the subnet is not "
            + "reached from there when no policy of the subnet lists it, be it in another region.",
            "List it with Add-SimServiceEndpointPolicyDefinition -Service Microsoft.Storage -ServiceResource "
            + "{account}, or remove the account's rule.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach (SimSubnet subnet in survey.Topology.Subnets)
        {
            if (Listed(survey, subnet) is not { } listed)
            {
                continue;
            }

            foreach (SimResource account in survey.RulesNaming(subnet).Select(rule => rule.Resource).Distinct())
            {
                if (account.Type == ResourceType.StorageAccount && !listed.Any(scope => Holds(scope, account.Id)))
                {
                    yield return Found(
                        subnet,
                        $"{account} has a rule for {subnet}, and the policies of {subnet} do not list it.",
                        ("account", account.Id));
                }
            }
        }
    }

    /// <summary>What the policies list together; null when they filter nothing, or when one is not known.</summary>
    private static string[]? Listed(Survey survey, SimSubnet subnet)
    {
        if (subnet.ServiceEndpointPolicyIds.Count == 0
            || ServiceFamily.EndpointTo(subnet, ResourceType.StorageAccount) is null)
        {
            return null;
        }

        SimServiceEndpointPolicy?[] policies =
            subnet.ServiceEndpointPolicyIds.Select(survey.Topology.ServiceEndpointPolicies.Find).ToArray();
        if (policies.Any(policy => policy is null || policy.Unresolved.Count > 0
            || policy.Definitions.Any(part => part.Unresolved.Count > 0)))
        {
            return null;
        }

        string[] listed = policies
            .SelectMany(policy => policy!.Definitions)
            .Where(part => !part.IsGlobal)
            .SelectMany(part => part.ServiceResource)
            .ToArray();
        return listed.Length == 0 ? null : listed;
    }

    private static bool Holds(string scope, string id) =>
        ArmId.Same(scope, id) || id.StartsWith(scope.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase);
}
