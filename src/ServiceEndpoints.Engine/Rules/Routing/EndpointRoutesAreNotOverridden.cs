namespace ServiceEndpoints.Rules.Routing;

public sealed class EndpointRoutesAreNotOverridden : Rule
{
    public static readonly EndpointRoutesAreNotOverridden Instance = new();

    private EndpointRoutesAreNotOverridden()
        : base(
            "SE3013",
            "Endpoint routes are not overridden",
            "Traffic that an endpoint covers goes straight to the service, whatever user-defined routes say. "
            + "Laboratories measured that an equal or longer user-defined route to an appliance wins; the option "
            + "EndpointRouteModel gives that answer.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}
