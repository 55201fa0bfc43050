namespace ServiceEndpoints.Rules.Policies;

public sealed class PoliciesDenyUnlistedAccounts : Rule
{
    public static readonly PoliciesDenyUnlistedAccounts Instance = new();

    private PoliciesDenyUnlistedAccounts()
        : base(
            "SE4001",
            "A policy denies accounts that it does not list",
            "Over the Storage endpoint of a subnet with service endpoint policies only accounts that a policy "
            + "lists are reached, in whatever region; the firewall of the account decides besides.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }
}
