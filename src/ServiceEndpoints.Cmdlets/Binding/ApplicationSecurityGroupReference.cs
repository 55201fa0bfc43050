namespace ServiceEndpoints.Commands;

/// <summary>An application security group, by object, name or id.</summary>
public sealed class ApplicationSecurityGroupReference : EntityReference
{
    public ApplicationSecurityGroupReference(object? value)
        : base(value)
    {
    }
}
