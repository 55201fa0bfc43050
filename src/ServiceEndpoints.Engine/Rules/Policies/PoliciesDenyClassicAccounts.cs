namespace ServiceEndpoints.Rules.Policies;

public sealed class PoliciesDenyClassicAccounts : Rule
{
    public static readonly PoliciesDenyClassicAccounts Instance = new();

    private PoliciesDenyClassicAccounts()
        : base(
            "SE4005",
            "A policy denies classic accounts",
            "Classic storage accounts cannot be listed, and any policy denies all of them.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }
}
