using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class EndpointWithoutRules : FindingRule
{
    public static readonly EndpointWithoutRules Instance = new();

    private EndpointWithoutRules()
        : base(
            "SE1620",
            Severity.Information,
            "An endpoint leads to no resource that names its subnet",
            "The endpoint gives traffic the identity of its subnet, and no resource asks for it. It still "
            + "takes the service's traffic off the subnet's other routes.",
            "Add a rule to the resources that are meant, with Add-SimNetworkRule -Subnet {subnet}, or take "
            + "the endpoint away: Disable-SimServiceEndpoint {subnet} {service}.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.Endpoints()
        .Where(use => use.Subnet.ServiceEndpointPolicyIds.Count == 0
            || ServiceFamily.Of(use.Endpoint) != ServiceFamily.Storage)
        .Where(use => IsComplete(survey, use.Endpoint) && !IsNamed(survey, use))
        .Select(use => Found(
            use.Subnet,
            $"{use.Subnet} has an endpoint for {use.Endpoint}, and no resource of the topology has a rule for it.",
            ("subnet", use.Subnet),
            ("service", use.Endpoint)));

    /// <summary>In a topology that may lack things, the resources may be the things it lacks.</summary>
    private static bool IsComplete(Survey survey, SimServiceEndpoint endpoint)
    {
        IReadOnlyList<SimResource> behind = survey.ResourcesBehind(endpoint);
        return (behind.Count > 0 || !survey.IsPartial) && !survey.HasUnreadRulesBehind(endpoint);
    }

    private static bool IsNamed(Survey survey, EndpointUse use)
    {
        string family = ServiceFamily.Of(use.Endpoint);
        return survey.RulesNaming(use.Subnet).Any(rule => ServiceFamily.Of(rule.Resource.Type) == family);
    }
}
