namespace ServiceEndpoints.Rules.Policies;

public sealed class PoliciesNeedAResource : Rule
{
    public static readonly PoliciesNeedAResource Instance = new();

    private PoliciesNeedAResource()
        : base(
            "SE4004",
            "A policy without resources filters nothing",
            "A policy denies the rest only once it lists a resource; aliases alone, or no definition at all, "
            + "leave every account reachable.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }
}
