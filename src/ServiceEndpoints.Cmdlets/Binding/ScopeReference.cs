namespace ServiceEndpoints.Commands;

/// <summary>Where a role is given: a thing of the topology, a subscription, an id, or <c>/</c>.</summary>
public sealed class ScopeReference : EntityReference
{
    public ScopeReference(object? value)
        : base(value)
    {
    }
}
