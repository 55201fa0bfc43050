namespace ServiceEndpoints.Rules.Firewalls;

public sealed class PerimetersRefuseEndpointTraffic : Rule
{
    public static readonly PerimetersRefuseEndpointTraffic Instance = new();

    private PerimetersRefuseEndpointTraffic()
        : base(
            "SE2040",
            "Perimeters refuse endpoint traffic",
            "Traffic over a service endpoint is denied by a resource that a network security perimeter guards, also where "
            + "a rule of the perimeter admits every address.",
            "https://learn.microsoft.com/azure/private-link/network-security-perimeter-concepts")
    {
    }
}
