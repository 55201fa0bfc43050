namespace ServiceEndpoints.Commands;

/// <summary>A role, by object, name or id.</summary>
public sealed class RoleReference : EntityReference
{
    public RoleReference(object? value)
        : base(value)
    {
    }
}
