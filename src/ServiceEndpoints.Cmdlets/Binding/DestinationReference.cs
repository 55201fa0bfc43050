namespace ServiceEndpoints.Commands;

/// <summary>Where a flow goes: a resource, its public name, a VM, an interface, a managed service, an address.</summary>
public sealed class DestinationReference : EntityReference
{
    public DestinationReference(object? value)
        : base(value)
    {
    }
}
