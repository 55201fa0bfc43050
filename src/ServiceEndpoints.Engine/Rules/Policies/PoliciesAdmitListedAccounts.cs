namespace ServiceEndpoints.Rules.Policies;

public sealed class PoliciesAdmitListedAccounts : Rule
{
    public static readonly PoliciesAdmitListedAccounts Instance = new();

    private PoliciesAdmitListedAccounts()
        : base(
            "SE4002",
            "A policy admits the accounts that it lists",
            "A definition lists an account by its own id, its resource group or its subscription. A secondary "
            + "copy is admitted with its primary, and so are accounts of other subscriptions and tenants.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }
}
