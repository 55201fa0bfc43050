namespace ServiceEndpoints.Rules.Firewalls;

public sealed class UnlistedClientsAreDenied : Rule
{
    public static readonly UnlistedClientsAreDenied Instance = new();

    private UnlistedClientsAreDenied()
        : base(
            "SE2016",
            "A client that no rule admits is refused",
            "A firewall that is closed by default admits only what a rule names.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }
}
