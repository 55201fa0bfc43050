using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>A virtual network: address ranges that its subnets share out.</summary>
public sealed record SimVNet : SimEntity
{
    public required string Location { get; init; }

    /// <summary>IPv4 address space. IPv6 ranges are kept apart and answered as not modelled.</summary>
    public required ValueList<AddressPrefix> AddressPrefix { get; init; }

    public ValueList<string> IPv6AddressPrefix { get; init; } = [];

    public DeploymentModel DeploymentModel { get; init; } = DeploymentModel.ResourceManager;
}

/// <summary>
/// How a thing was deployed. Classic VNets take no service endpoints, classic storage accounts have no firewall.
/// </summary>
public enum DeploymentModel
{
    ResourceManager,
    Classic,
}
