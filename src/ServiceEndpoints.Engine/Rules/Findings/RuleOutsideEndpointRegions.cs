using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class RuleOutsideEndpointRegions : FindingRule
{
    public static readonly RuleOutsideEndpointRegions Instance = new();

    private RuleOutsideEndpointRegions()
        : base(
            "SE1604",
            Severity.Error,
            "A VNet rule lies outside the regions of its endpoint",
            "A regional Storage endpoint covers the region of its VNet and the paired one. An account "
            + "elsewhere sees public addresses, so its rule for the subnet matches nothing.",
            "Replace the endpoint by one for all regions: Disable-SimServiceEndpoint {subnet} {service}, then "
            + "Enable-SimServiceEndpoint {subnet} Microsoft.Storage.Global.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach ((SimResource resource, SimNetworkRule rule) in survey.VNetRules())
        {
            if (resource.Type == ResourceType.StorageAccount
                && survey.Topology.Subnets.Find(rule.Value) is { } subnet
                && ServiceFamily.EndpointTo(subnet, resource.Type) is { } endpoint
                && !survey.Covers(new(subnet, endpoint), resource.Location))
            {
                yield return Found(
                    resource,
                    $"{resource} is in {resource.Location} and has a rule for {subnet}, whose endpoint {endpoint} "
                    + $"covers {endpoint.Locations}. The rule matches nothing.",
                    ("subnet", subnet),
                    ("service", endpoint));
            }
        }
    }
}
