using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A rule is taken, and matches nothing, when the endpoint does not lead to the account's region.</summary>
public sealed class StorageRuleRegionRule : Rule
{
    public static readonly StorageRuleRegionRule Instance = new();

    private StorageRuleRegionRule()
        : base(
            "SE1522",
            "Storage rules reach as far as the endpoint",
            "The endpoint Microsoft.Storage leads to accounts in the VNet's region and its pair; "
            + "Microsoft.Storage.Global leads to accounts everywhere.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    /// <summary>A warning; null when the rule can match.</summary>
    public static string? Judge(SimResource resource, SimSubnet subnet)
    {
        if (resource.Type != ResourceType.StorageAccount
            || VNetRuleEndpointRule.EndpointOf(resource, subnet) is not { } endpoint
            || endpoint.CoversEveryRegion
            || endpoint.Locations.Any(region => ArmId.Same(region, resource.Location)))
        {
            return null;
        }

        return $"The rule for '{subnet}' never matches: its endpoint {endpoint} covers {endpoint.Locations}, and "
            + $"'{resource}' is in {resource.Location}. Microsoft.Storage.Global covers every region.";
    }
}
