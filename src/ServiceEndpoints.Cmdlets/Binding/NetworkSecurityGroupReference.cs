namespace ServiceEndpoints.Commands;

/// <summary>A network security group, by object, name or id.</summary>
public sealed class NetworkSecurityGroupReference : EntityReference
{
    public NetworkSecurityGroupReference(object? value)
        : base(value)
    {
    }
}
