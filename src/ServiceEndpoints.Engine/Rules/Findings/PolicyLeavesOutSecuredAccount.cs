using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Policies;
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
            if (subnet.ServiceEndpointPolicyIds.Count == 0
                || ServiceFamily.EndpointTo(subnet, ResourceType.StorageAccount) is null)
            {
                continue;
            }

            foreach (SimResource account in survey.RulesNaming(subnet).Select(rule => rule.Resource).Distinct())
            {
                if (account.Type == ResourceType.StorageAccount
                    && PolicyFilter.Judge(survey.Topology, subnet, account).Outcome == Verdict.Blocked)
                {
                    yield return Found(
                        subnet,
                        $"{account} has a rule for {subnet}, and the policies of {subnet} do not list it.",
                        ("account", account.Id));
                }
            }
        }
    }
}
