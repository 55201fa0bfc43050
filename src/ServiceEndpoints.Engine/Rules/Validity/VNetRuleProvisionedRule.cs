using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subnet whose endpoint is still on its way cannot be named yet.</summary>
public sealed class VNetRuleProvisionedRule : VNetRuleAdmissionRule
{
    public static readonly VNetRuleProvisionedRule Instance = new();

    private VNetRuleProvisionedRule()
        : base(
            "SE1514",
            "The endpoint is provisioned",
            "A virtual network rule is refused while the subnet's endpoint is being created, updated or deleted.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    protected override Refusal? Judge(
        SimTopology topology, SimResource resource, SimNetworkRule rule, SimSubnet subnet)
    {
        ProvisioningState? state = VNetRuleEndpointRule.EndpointOf(resource, subnet)?.ProvisioningState;
        if (state is not (ProvisioningState.Creating or ProvisioningState.Updating or ProvisioningState.Deleting))
        {
            return null;
        }

        string text = $"Cannot proceed with operation because subnets {subnet.Name} of the virtual network "
            + $"{subnet.VNetId} are not provisioned. They are in {state} state.";
        return new(
            ErrorId.SubnetsNotProvisioned,
            AzureText.Wrapped(resource.Type, nameof(ErrorId.SubnetsNotProvisioned), text),
            subnet.ToString(),
            AzureText.WrapperOf(resource.Type) ?? nameof(ErrorId.SubnetsNotProvisioned));
    }
}
