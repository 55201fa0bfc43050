using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A resource instance is let in by its identity, which its tenant vouches for.</summary>
public sealed class ResourceInstanceTenantRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly ResourceInstanceTenantRule Instance = new();

    private ResourceInstanceTenantRule()
        : base(
            "SE1591",
            "Resource instances share the tenant",
            "A rule for a resource instance names a resource in the Microsoft Entra tenant of the resource that is "
            + "secured, in any of its subscriptions.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part) =>
        part.Kind != NetworkRuleKind.ResourceInstance || topology.IsOneTenant(whole.Id, part.Value)
            ? null
            : new(
                ErrorId.CrossTenantNotSupported,
                $"'{whole}' is in tenant {topology.TenantOf(whole.SubscriptionId)} and '{ArmId.NameOf(part.Value)}' in "
                + $"{topology.TenantOf(ArmId.SubscriptionOf(part.Value))}; a resource instance rule names a resource "
                + "of the same tenant.",
                part.Value);
}
