using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>A VM, by object, name or id; an interface stands for its VM.</summary>
public sealed class VMReference : EntityReference
{
    public VMReference(object? value)
        : base(value, static other => (other as SimNetworkInterface)?.VMId)
    {
    }
}
