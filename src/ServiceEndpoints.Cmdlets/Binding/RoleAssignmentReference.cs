namespace ServiceEndpoints.Commands;

/// <summary>A role that was given, by object or id.</summary>
public sealed class RoleAssignmentReference : EntityReference
{
    public RoleAssignmentReference(object? value)
        : base(value)
    {
    }
}
