using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>Subscriptions and the tenants that they trust.</summary>
internal static class Tenants
{
    public const string Home = SimTopology.DefaultSubscriptionId;

    /// <summary>Another subscription of the same tenant.</summary>
    public const string Beside = "00000000-0000-0000-0000-000000000002";

    /// <summary>A subscription of another tenant.</summary>
    public const string Foreign = "00000000-0000-0000-0000-000000000003";

    public const string ForeignTenant = "00000000-0000-0000-0000-0000000000bb";

    public static bool AreOne(string one, string other) => (one == Foreign) == (other == Foreign);

    /// <summary>Storage, Key Vault and Cognitive Services admit subnets of other tenants.</summary>
    public static bool LetRuleMatch(Service service, Sub sub) =>
        AreOne(service.Subscription, sub.Net.Subscription)
        || service.Type
            is ResourceType.StorageAccount or ResourceType.KeyVault or ResourceType.CognitiveServicesAccount;

    /// <summary>Instances are listed within the tenant, and Storage trusts none of another.</summary>
    public static bool Share(Service service, string instance) => AreOne(service.Subscription, instance.Split('/')[2]);
}
