namespace ServiceEndpoints.Rules.Policies;

public sealed class PoliciesAddUp : Rule
{
    public static readonly PoliciesAddUp Instance = new();

    private PoliciesAddUp()
        : base(
            "SE4003",
            "Policies of a subnet add up",
            "With several policies on a subnet an account is admitted when any of them lists it.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }
}
