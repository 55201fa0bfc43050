namespace ServiceEndpoints.Commands;

/// <summary>A private endpoint, by object, name or id.</summary>
public sealed class PrivateEndpointReference : EntityReference
{
    public PrivateEndpointReference(object? value)
        : base(value)
    {
    }
}
