namespace ServiceEndpoints.Commands;

/// <summary>A NAT gateway, by object, name or id.</summary>
public sealed class NatGatewayReference : EntityReference
{
    public NatGatewayReference(object? value)
        : base(value)
    {
    }
}
