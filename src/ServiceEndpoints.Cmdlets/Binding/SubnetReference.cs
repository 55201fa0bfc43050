using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>A subnet, by object, name, <c>vnet/subnet</c> or id; an endpoint stands for its subnet.</summary>
public sealed class SubnetReference : EntityReference
{
    public SubnetReference(object? value)
        : base(value, static other => (other as SimServiceEndpoint)?.SubnetId)
    {
    }
}
