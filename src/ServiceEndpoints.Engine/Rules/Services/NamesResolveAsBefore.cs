namespace ServiceEndpoints.Rules.Services;

public sealed class NamesResolveAsBefore : Rule
{
    public static readonly NamesResolveAsBefore Instance = new();

    private NamesResolveAsBefore()
        : base(
            "SE2036",
            "Endpoints do not change what names resolve to",
            "The public name of a service resolves to its public address, with or without an endpoint; only a "
            + "private endpoint changes that, for the VNets its zone is linked to.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}
