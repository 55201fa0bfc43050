using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworks/subnets</summary>
internal sealed class SubnetMapper : ResourceMapper
{
    private const string FullType = $"{ArmTypes.VNet}/{ArmTypes.Subnets}";

    public override string Type => FullType;

    public static void Map(EntityReader reader, string location)
    {
        PropertyReader properties = reader.Properties;
        Ignore(properties);
        (ValueList<AddressPrefix> ipv4, ValueList<string> ipv6) =
            ReadRanges.Of(properties, "addressPrefix", "addressPrefixes");
        SimSubnet bare = new()
        {
            Id = reader.Id,
            Location = location,
            AddressPrefix = ipv4.Distinct().ToValueList(),
            IPv6AddressPrefix = ipv6.Distinct().ToValueList(),
            RouteTableId = properties.Reference("routeTable"),
            NetworkSecurityGroupId = properties.Reference("networkSecurityGroup"),
            NatGatewayId = properties.Reference("natGateway"),
            ServiceEndpointPolicyIds = properties.References("serviceEndpointPolicies").ToValueList(),
            Delegation = Delegation(properties),
            DefaultOutboundAccess = properties.Flag("defaultOutboundAccess") ?? true,
        };
        SimSubnet subnet = bare with
        {
            ServiceEndpoints = ServiceEndpointReading.Of(reader, bare),
            Unresolved = reader.Notes.Values,
        };
        reader.Estate.Topology = reader.Estate.Topology.With(subnet);
        reader.Estate.Log.Count(FullType, reader.Id);
    }

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        SimVNet? vnet = estate.Topology.VNets.Find(document.ParentId);
        if (vnet is null)
        {
            reader.Notes.NotThere(
                "location", document.ParentId, "The VNet of the subnet is not in the files.", document.Place);
        }

        Map(reader, vnet?.Location ?? "");
    }

    private static void Ignore(PropertyReader properties)
    {
        properties.Ignore(
            "ipConfigurationProfiles", "ipConfigurations", "privateEndpoints", "privateLinkServiceNetworkPolicies",
            "provisioningState", "purpose", "resourceNavigationLinks", "serviceAssociationLinks", "sharingScope");
        properties.IgnoreWhen("privateEndpointNetworkPolicies", "Disabled");
    }

    private static string? Delegation(PropertyReader properties)
    {
        string? service = null;
        foreach (PropertyReader delegation in properties.Objects("delegations"))
        {
            delegation.Ignore("etag", "id", "name", "type");
            PropertyReader? inner = delegation.Object("properties");
            inner?.Ignore("actions", "provisioningState");
            string? name = (inner ?? delegation).Text("serviceName");
            if (service is not null && name is not null)
            {
                properties.Notes.NotModelled("delegations", delegation.Place);
            }

            service ??= name;
        }

        return service;
    }
}
