using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Not every service takes a VNet rule before the endpoint.</summary>
public sealed class IgnoreMissingEndpointRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly IgnoreMissingEndpointRule Instance = new();

    private IgnoreMissingEndpointRule()
        : base(
            "SE1511",
            "Ignoring a missing endpoint",
            "A virtual network rule can be added before the endpoint on the SQL family, Cosmos DB, Key Vault, "
            + "Service Bus, Event Hubs, App Service and Cognitive Services, and not on Storage and Data Lake Store.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part) =>
        part.IgnoreMissingEndpoint && !FirewallCatalogue.Of(whole.Type).IgnoresMissingEndpoint
            ? FirewallFeatureRule.Lacks(whole, "way to ignore a missing endpoint. Enable the endpoint first")
            : null;
}
