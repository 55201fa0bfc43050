namespace ServiceEndpoints.Commands;

/// <summary>A managed service in a subnet, by object, name or id.</summary>
public sealed class ManagedServiceReference : EntityReference
{
    public ManagedServiceReference(object? value)
        : base(value)
    {
    }
}
