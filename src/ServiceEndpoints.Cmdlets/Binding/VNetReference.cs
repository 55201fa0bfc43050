namespace ServiceEndpoints.Commands;

/// <summary>A VNet, by object, name or id.</summary>
public sealed class VNetReference : EntityReference
{
    public VNetReference(object? value)
        : base(value)
    {
    }
}
