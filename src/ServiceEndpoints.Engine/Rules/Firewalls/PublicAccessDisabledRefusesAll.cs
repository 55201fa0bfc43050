namespace ServiceEndpoints.Rules.Firewalls;

public sealed class PublicAccessDisabledRefusesAll : Rule
{
    public static readonly PublicAccessDisabledRefusesAll Instance = new();

    private PublicAccessDisabledRefusesAll()
        : base(
            "SE2001",
            "Without public network access every public client is refused",
            "When public network access is disabled, nothing but private endpoints and the exceptions of the "
            + "service reaches a resource, whatever the default action and the rules say.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security-limitations")
    {
    }
}
