namespace ServiceEndpoints.Commands;

/// <summary>A service endpoint policy, by object, name or id; to some commands also a definition of one.</summary>
public sealed class PolicyReference : EntityReference
{
    public PolicyReference(object? value)
        : base(value)
    {
    }
}
