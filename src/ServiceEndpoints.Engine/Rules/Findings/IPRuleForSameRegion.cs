using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class IPRuleForSameRegion : FindingRule
{
    public static readonly IPRuleForSameRegion Instance = new();

    private IPRuleForSameRegion()
        : base(
            "SE1607",
            Severity.Warning,
            "A Storage IP rule names clients of its own region",
            "Clients in the region of a storage account reach it from private addresses of Azure, so an IP "
            + "rule for public addresses of that region has no effect.",
            "Enable an endpoint for the clients and add a VNet rule with Add-SimNetworkRule {resource}; "
            + "remove the IP rule.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security-limitations")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach ((SimResource resource, SimNetworkRule rule) in survey.IPRules())
        {
            if (resource.Type != ResourceType.StorageAccount || resource.Unread("location") is not null)
            {
                continue;
            }

            string? whose = Client(survey, resource, rule.Range!.Value) ?? Region(survey, resource, rule.Range!.Value);
            if (whose is not null)
            {
                yield return Found(
                    resource,
                    $"The IP rule {rule} of {resource} names {whose} of {resource.Location}, where the account is, "
                    + "and has no effect there.",
                    ("resource", resource));
            }
        }
    }

    /// <summary>A client behind an endpoint is another finding's.</summary>
    private static string? Client(Survey survey, SimResource resource, AddressRange range) => survey.Sources.In(range)
        .Where(source => ArmId.Same(source.Subnet.Location, resource.Location))
        .Where(source => ServiceFamily.EndpointTo(source.Subnet, resource.Type) is null)
        .Select(source => source.ToString())
        .FirstOrDefault();

    /// <summary>Not a range that is only partly of the region, as the rest of it may be meant.</summary>
    private static string? Region(Survey survey, SimResource resource, AddressRange range) =>
        !survey.Sources.In(range).Any()
        && survey.Paths.AddressesOf(resource.Location) is { } region
        && region.IsSupersetOf(AddressSet.From(range))
            ? "Azure addresses"
            : null;
}
