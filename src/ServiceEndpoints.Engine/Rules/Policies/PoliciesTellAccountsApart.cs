namespace ServiceEndpoints.Rules.Policies;

public sealed class PoliciesTellAccountsApart : Rule
{
    public static readonly PoliciesTellAccountsApart Instance = new();

    private PoliciesTellAccountsApart()
        : base(
            "SE4006",
            "A policy tells accounts apart, not addresses",
            "Storage accounts share addresses. Which of them a policy admits is known only when the account "
            + "is, and all that the policy lists.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }
}
