namespace ServiceEndpoints.Commands;

/// <summary>A virtual network gateway, by object, name or id.</summary>
public sealed class GatewayReference : EntityReference
{
    public GatewayReference(object? value)
        : base(value)
    {
    }
}
