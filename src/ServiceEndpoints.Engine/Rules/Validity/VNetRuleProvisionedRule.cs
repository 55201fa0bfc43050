using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subnet of which an endpoint is on its way, or on its way out, cannot be named yet.</summary>
public sealed class VNetRuleProvisionedRule : VNetRuleAdmissionRule
{
    public static readonly VNetRuleProvisionedRule Instance = new();

    private VNetRuleProvisionedRule()
        : base(
            "SE1514",
            "The subnet is provisioned",
            "A virtual network rule is refused while an endpoint of the subnet is being created, updated or deleted.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    protected override Refusal? Judge(
        SimTopology topology, SimResource resource, SimNetworkRule rule, SimSubnet subnet)
    {
        if (subnet.ProvisioningState != ProvisioningState.Updating)
        {
            return null;
        }

        string text = $"Cannot proceed with operation because subnets {subnet.Name} of the virtual network "
            + $"{subnet.VNetId} are not provisioned. They are in {subnet.ProvisioningState} state.";
        return new(
            ErrorId.SubnetsNotProvisioned,
            AzureText.Wrapped(resource.Type, nameof(ErrorId.SubnetsNotProvisioned), text),
            subnet.ToString(),
            AzureText.WrapperOf(resource.Type) ?? nameof(ErrorId.SubnetsNotProvisioned));
    }
}
