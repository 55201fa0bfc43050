using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Storage accounts of the classic deployment model have no firewall that could be set.</summary>
public sealed class ClassicAccountRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly ClassicAccountRule Instance = new();

    private ClassicAccountRule()
        : base(
            "SE1550",
            "Classic storage accounts have no firewall",
            "A storage account of the classic deployment model supports no firewalls and virtual networks: it has no "
            + "rules and no default action. No other type of resource is classic.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security-limitations")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part) => Judge(whole);

    /// <summary>Null when the resource has a firewall.</summary>
    public static Refusal? Judge(SimResource resource) => resource.DeploymentModel == DeploymentModel.Classic
        ? new(
            ErrorId.NotSupportedByResource,
            $"'{resource}' is a classic storage account, which has no firewall. Migrate it to Azure Resource Manager.",
            resource.Name)
        : null;

    /// <summary>Null when resources of the type are deployed this way.</summary>
    public static Refusal? JudgeType(SimResource resource) =>
        resource is { DeploymentModel: DeploymentModel.Classic, Type: not ResourceType.StorageAccount }
            ? FirewallFeatureRule.Lacks(resource, "classic deployment model")
            : null;
}
