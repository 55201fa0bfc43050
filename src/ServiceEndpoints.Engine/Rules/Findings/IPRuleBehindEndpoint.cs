using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class IPRuleBehindEndpoint : FindingRule
{
    public static readonly IPRuleBehindEndpoint Instance = new();

    private IPRuleBehindEndpoint()
        : base(
            "SE1606",
            Severity.Warning,
            "An IP rule names clients that come over an endpoint",
            "Over an endpoint a service sees private addresses and the identity of the subnet. An IP rule for "
            + "the public address of a machine or NAT gateway behind the endpoint no longer matches.",
            "Add a VNet rule with Add-SimNetworkRule {resource} -Subnet {subnet} where there is none, and "
            + "remove the IP rule.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach ((SimResource resource, SimNetworkRule rule) in survey.IPRules())
        {
            if (rule.Action == RuleAction.Deny)
            {
                continue;
            }

            foreach (PublicSource source in survey.Sources.In(rule.Range!.Value))
            {
                if (ServiceFamily.EndpointTo(source.Subnet, resource.Type) is { } endpoint
                    && survey.Covers(new(source.Subnet, endpoint), resource.Location))
                {
                    yield return Found(
                        resource,
                        $"The IP rule {rule} of {resource} does not match {source}: the endpoint {endpoint} of "
                        + $"{source.Subnet} hides the public address.",
                        ("resource", resource),
                        ("subnet", source.Subnet));
                }
            }
        }
    }
}
