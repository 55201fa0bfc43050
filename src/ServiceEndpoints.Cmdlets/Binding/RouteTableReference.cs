namespace ServiceEndpoints.Commands;

/// <summary>A route table, by object, name or id.</summary>
public sealed class RouteTableReference : EntityReference
{
    public RouteTableReference(object? value)
        : base(value)
    {
    }
}
