using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A resource instance rule names a resource by its id, on a service that has such rules.</summary>
public sealed class ResourceInstanceSupportRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly ResourceInstanceSupportRule Instance = new();

    private ResourceInstanceSupportRule()
        : base(
            "SE1507",
            "Resource instance rules",
            "Rules for resource instances are offered by Azure Storage and Azure Cosmos DB, and name a full "
            + "Resource Manager id.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part)
    {
        if (part.Kind != NetworkRuleKind.ResourceInstance)
        {
            return null;
        }

        if (!FirewallCatalogue.Of(whole.Type).TakesResourceInstances)
        {
            return FirewallFeatureRule.Lacks(whole, "resource instance rules");
        }

        return ArmId.LooksLikeId(part.Value) && part.Value.Count(c => c == '/') >= 8
            ? null
            : new(
                ErrorId.ValueInvalid,
                $"'{part.Value}' is not the Resource Manager id of a resource "
                + "(/subscriptions/…/resourceGroups/…/providers/<namespace>/<type>/<name>).",
                part.Value);
    }
}
