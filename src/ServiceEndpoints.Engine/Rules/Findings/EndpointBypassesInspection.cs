using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class EndpointBypassesInspection : FindingRule
{
    public static readonly EndpointBypassesInspection Instance = new();

    private EndpointBypassesInspection()
        : base(
            "SE1622",
            Severity.Warning,
            "An endpoint takes traffic past an appliance or a gateway",
            "Endpoint routes are more specific than a default route and are not overridden, so what the "
            + "endpoint carries goes to the service directly and not through the appliance or the forced tunnel "
            + "that the subnet's routes point at.",
            "To inspect it, disable it here with Disable-SimServiceEndpoint {subnet} {service}, and enable it "
            + "on the subnet of the appliance.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach (EndpointUse use in survey.Endpoints())
        {
            if (survey.Paths.DetourOf(use.Subnet, use.Endpoint) is { } detour)
            {
                string past = detour.NextHopType == NextHopType.VirtualAppliance ? "the appliance" : "the gateway";
                yield return Found(
                    use.Subnet,
                    $"Traffic of {use.Subnet} to {use.Endpoint} goes directly, past {past} of the route {detour}.",
                    ("subnet", use.Subnet),
                    ("service", use.Endpoint));
            }
        }
    }
}
