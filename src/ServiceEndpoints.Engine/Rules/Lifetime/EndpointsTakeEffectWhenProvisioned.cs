using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Lifetime;

public sealed class EndpointsTakeEffectWhenProvisioned : Rule
{
    public static readonly EndpointsTakeEffectWhenProvisioned Instance = new();

    private EndpointsTakeEffectWhenProvisioned()
        : base(
            "SE8001",
            "An endpoint takes effect once it is provisioned",
            "Routes and source addresses switch while an endpoint is being set up or taken down, interface by "
            + "interface; here they switch at the end, all at once.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet")
    {
    }

    /// <summary>One that is being set up does nothing yet; one that is being taken down still works.</summary>
    public bool IsInEffect(SimServiceEndpoint endpoint) =>
        endpoint.ProvisioningState is not (ProvisioningState.Creating or ProvisioningState.Updating);
}
