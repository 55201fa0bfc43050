using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class OpenDespiteEndpoint : FindingRule
{
    public static readonly OpenDespiteEndpoint Instance = new();

    private OpenDespiteEndpoint()
        : base(
            "SE1613",
            Severity.Information,
            "A resource is open although endpoints lead to it",
            "An endpoint alone closes nothing. As long as the resource admits everybody, so does it the "
            + "internet.",
            "Add a rule with Add-SimNetworkRule {resource} -Subnet {subnet}, then see that the default is to "
            + "deny: Set-SimFirewall {resource}.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach (SimResource resource in survey.Topology.Resources)
        {
            if (resource.Firewall.NetworkRules.Count > 0 || !survey.IsOpen(resource))
            {
                continue;
            }

            if (survey.FirstEndpointTo(ServiceFamily.Of(resource.Type), resource.Location) is { } use)
            {
                yield return Found(
                    resource,
                    $"{resource} admits everybody. The endpoint {use.Endpoint} of {use.Subnet} does not close it.",
                    ("resource", resource),
                    ("subnet", use.Subnet));
            }
        }
    }
}
