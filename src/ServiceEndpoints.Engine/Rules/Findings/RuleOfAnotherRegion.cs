using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class RuleOfAnotherRegion : FindingRule
{
    public static readonly RuleOfAnotherRegion Instance = new();

    private RuleOfAnotherRegion()
        : base(
            "SE1605",
            Severity.Error,
            "A VNet rule lies in another region than its server",
            "Servers of the SQL family and Data Lake Store Gen1 take VNet rules for subnets of their own "
            + "region only. A rule for a subnet elsewhere is refused, and matches nothing where it was written "
            + "all the same.",
            "Remove the rule with Remove-SimNetworkRule {resource} -Subnet {subnet}; use a private endpoint, "
            + "or a resource in {region}.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach ((SimResource resource, SimNetworkRule rule) in survey.VNetRules())
        {
            if (ServiceCatalogue.ForResourceType(resource.Type).SameRegionOnly
                && survey.Topology.Subnets.Find(rule.Value) is { } subnet
                && !ArmId.Same(subnet.Location, resource.Location)
                && subnet.Unread("location") is null
                && resource.Unread("location") is null)
            {
                yield return Found(
                    resource,
                    $"{resource} is in {resource.Location} and has a rule for {subnet} in {subnet.Location}. Only "
                    + "subnets of its own region can have one.",
                    ("resource", resource),
                    ("subnet", subnet),
                    ("region", subnet.Location));
            }
        }
    }
}
