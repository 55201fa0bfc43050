namespace ServiceEndpoints.Commands;

/// <summary>A network interface, by object, <c>vm/nic</c>, name or id.</summary>
public sealed class InterfaceReference : EntityReference
{
    public InterfaceReference(object? value)
        : base(value)
    {
    }
}
