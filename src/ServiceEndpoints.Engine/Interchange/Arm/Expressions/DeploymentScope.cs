namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>Where a template is deployed to.</summary>
internal sealed record DeploymentScope
{
    public required string SubscriptionId { get; init; }

    public required string TenantId { get; init; }

    public required string ResourceGroupName { get; init; }

    public required string Location { get; init; }

    public required string DeploymentName { get; init; }

    public string SubscriptionScope => $"/subscriptions/{SubscriptionId}";

    public string ResourceGroupScope => $"{SubscriptionScope}/resourceGroups/{ResourceGroupName}";
}
