namespace ServiceEndpoints.Commands;

/// <summary>A subscription, by object, name or id.</summary>
public sealed class SubscriptionReference : EntityReference
{
    public SubscriptionReference(object? value)
        : base(value)
    {
    }
}
