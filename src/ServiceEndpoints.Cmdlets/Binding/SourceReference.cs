namespace ServiceEndpoints.Commands;

/// <summary>
/// Where a flow starts: a VM, an interface, a subnet, a managed service, an on-premises network, a public address,
/// <c>Internet</c> or <c>Service:name</c>.
/// </summary>
public sealed class SourceReference : EntityReference
{
    public SourceReference(object? value)
        : base(value)
    {
    }
}
