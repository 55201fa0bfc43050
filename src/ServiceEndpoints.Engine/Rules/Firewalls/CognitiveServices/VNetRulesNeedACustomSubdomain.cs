using System;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.CognitiveServices;

public sealed class VNetRulesNeedACustomSubdomain : Rule
{
    public static readonly VNetRulesNeedACustomSubdomain Instance = new();

    // https://learn.microsoft.com/azure/ai-services/cognitive-services-custom-subdomains, read 2026-11-24
    private const string SharedSuffix = ".api.cognitive.microsoft.com";

    private VNetRulesNeedACustomSubdomain()
        : base(
            "SE2055",
            "VNet rules of Cognitive Services need a custom subdomain",
            "An account that answers at its region's shared name matches no VNet rules; requests from a subnet must go to "
            + "its custom subdomain.",
            "https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks")
    {
    }

    /// <summary>The public name of the accounts of a region that have no name of their own.</summary>
    public static string SharedName(string location) => $"{location}{SharedSuffix}";

    /// <summary>Whether the account has no custom subdomain.</summary>
    public bool AppliesTo(SimResource resource) =>
        resource.Type == ResourceType.CognitiveServicesAccount
        && resource.Fqdn.EndsWith(SharedSuffix, StringComparison.OrdinalIgnoreCase);
}
