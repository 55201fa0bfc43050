namespace ServiceEndpoints.Commands;

/// <summary>An on-premises network, by object, name or id.</summary>
public sealed class OnPremisesNetworkReference : EntityReference
{
    public OnPremisesNetworkReference(object? value)
        : base(value)
    {
    }
}
