namespace ServiceEndpoints.Model;

/// <summary>A subscription and the Microsoft Entra tenant that it trusts.</summary>
public sealed record SimSubscription : SimEntity
{
    public required string TenantId { get; init; }

    /// <summary>What people call it; null for one that is known by its id alone.</summary>
    public string? SubscriptionName { get; init; }

    public override string Name => SubscriptionName ?? SubscriptionId;
}
