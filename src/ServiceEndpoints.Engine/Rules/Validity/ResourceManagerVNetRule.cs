using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Service endpoints and virtual network rules are for VNets of the Resource Manager model only.</summary>
public sealed class ResourceManagerVNetRule : Rule
{
    public static readonly ResourceManagerVNetRule Instance = new();

    private ResourceManagerVNetRule()
        : base(
            "SE1502",
            "The VNet is not a classic one",
            "Service endpoints are available only to virtual networks deployed by Azure Resource Manager.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    /// <summary>A VNet that is not in the topology is not known to be classic, and so not refused.</summary>
    public static Refusal? Judge(SimTopology topology, SimSubnet subnet)
    {
        if (topology.VNets.Find(subnet.VNetId) is not { DeploymentModel: DeploymentModel.Classic } vnet)
        {
            return null;
        }

        return new(
            ErrorId.ClassicVNetNotSupported,
            $"The VNet '{vnet}' was deployed by the classic model, which takes no service endpoints. "
            + "Build it again with -DeploymentModel ResourceManager.",
            subnet.ToString());
    }
}
