using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subscription is declared once, for one tenant.</summary>
public sealed class SubscriptionTenantRule : Rule
{
    public static readonly SubscriptionTenantRule Instance = new();

    private SubscriptionTenantRule()
        : base(
            "SE1592",
            "A subscription trusts one tenant",
            "A subscription belongs to exactly one Microsoft Entra tenant; a tenant may have many subscriptions.",
            "https://learn.microsoft.com/azure/role-based-access-control/transfer-subscription")
    {
    }

    /// <param name="subscription">One that is not in the topology yet.</param>
    public static Refusal? Judge(SimTopology topology, SimSubscription subscription)
    {
        bool isOwn = ArmId.Same(subscription.SubscriptionId, topology.SubscriptionId);
        if (!isOwn && topology.Subscriptions.Find(subscription.Id) is null)
        {
            return null;
        }

        return new(
            ErrorId.SubscriptionExists,
            $"There is already a subscription '{subscription.SubscriptionId}', of tenant "
            + $"{topology.TenantOf(subscription.SubscriptionId)}. Get-SimSubscription lists them"
            + (isOwn ? "; New-SimTopology gives the topology's own its tenant." : "."),
            subscription.SubscriptionId);
    }
}
