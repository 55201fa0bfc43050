namespace ServiceEndpoints.Rules.Firewalls;

public sealed class PerimetersAreNotModelled : Rule
{
    public static readonly PerimetersAreNotModelled Instance = new();

    private PerimetersAreNotModelled()
        : base(
            "SE9002",
            "Network security perimeters are not modelled",
            "A resource that a network security perimeter guards is answered as not known.",
            "https://learn.microsoft.com/azure/private-link/network-security-perimeter-concepts")
    {
    }
}
