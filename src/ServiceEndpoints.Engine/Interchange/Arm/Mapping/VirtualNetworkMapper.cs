using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworks</summary>
internal sealed class VirtualNetworkMapper : ResourceMapper
{
    public override string Type => ArmTypes.VNet;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        PropertyReader properties = reader.Properties;
        properties.Ignore(
            "bgpCommunities", "ddosProtectionPlan", "enableDdosProtection", "enableVmProtection", "encryption",
            "flowTimeoutInMinutes", "privateEndpointVNetPolicies", "provisioningState", "resourceGuid");
        (ValueList<AddressPrefix> ipv4, ValueList<string> ipv6) = properties.Object("addressSpace") is { } space
            ? ReadRanges.Of(space, "addressPrefixes")
            : ([], []);
        SimVNet vnet = new()
        {
            Id = reader.Id,
            Location = reader.Location(),
            AddressPrefix = ipv4,
            IPv6AddressPrefix = ipv6,
        };
        estate.Log.Count(Type, document.Id);
        foreach (EntityReader subnet in reader.Parts("subnets", ArmTypes.Subnets))
        {
            SubnetMapper.Map(subnet, vnet.Location);
        }

        foreach (EntityReader peering in reader.Parts("virtualNetworkPeerings", ArmTypes.Peerings))
        {
            PeeringMapper.Map(peering);
        }

        estate.Topology = estate.Topology.With(vnet with { Unresolved = reader.Notes.Values });
    }
}
