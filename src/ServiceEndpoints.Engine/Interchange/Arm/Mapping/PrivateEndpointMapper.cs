using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/privateendpoints</summary>
internal sealed class PrivateEndpointMapper : ResourceMapper
{
    public override string Type => ArmTypes.PrivateEndpoint;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        PropertyReader properties = reader.Properties;
        properties.Ignore("customDnsConfigs", "customNetworkInterfaceName", "networkInterfaces", "provisioningState");
        properties.IgnoreWhen("ipVersionType", "IPv4");
        List<PropertyReader> connections =
        [
            .. Inner(properties, "privateLinkServiceConnections"),
            .. Inner(properties, "manualPrivateLinkServiceConnections"),
        ];
        foreach (PropertyReader further in connections.Skip(1))
        {
            further.IgnoreAll();
            reader.Notes.NotModelled("privateLinkServiceConnections", further.Place);
        }

        PropertyReader? connection = connections.FirstOrDefault();
        SimPrivateEndpoint endpoint = new()
        {
            Id = reader.Id,
            Location = reader.Location(),
            ResourceId = connection?.Id("privateLinkServiceId") ?? "",
            SubnetId = properties.Reference("subnet") ?? "",
            PrivateIPAddress = default,
            GroupId = connection is null ? "" : GroupId(connection),
        };
        estate.PrivateEndpoints.Add(new(endpoint, FixedAddress(properties), reader));
        estate.Log.Count(Type, document.Id);
    }

    private static IEnumerable<PropertyReader> Inner(PropertyReader properties, string name)
    {
        foreach (PropertyReader outer in properties.Objects(name))
        {
            outer.Ignore("etag", "id", "name", "type");
            if (outer.Object("properties") is { } inner)
            {
                inner.Ignore("privateLinkServiceConnectionState", "provisioningState", "requestMessage");
                yield return inner;
            }
        }
    }

    private static string GroupId(PropertyReader connection)
    {
        List<string> groups = [.. connection.Texts("groupIds").Select(entry => entry.Text)];
        if (groups.Count > 1)
        {
            connection.LeaveUnread("groupIds");
        }

        return groups.FirstOrDefault() ?? "";
    }

    private static IPv4Address? FixedAddress(PropertyReader properties)
    {
        List<IPv4Address> addresses = [];
        foreach (PropertyReader inner in Inner(properties, "ipConfigurations"))
        {
            inner.Ignore("groupId", "memberName");
            if (ReadRanges.Address(inner, "privateIPAddress") is { } address)
            {
                addresses.Add(address);
            }
        }

        if (addresses.Count > 1)
        {
            properties.LeaveUnread("ipConfigurations");
        }

        return addresses.Count > 0 ? addresses[0] : null;
    }
}
