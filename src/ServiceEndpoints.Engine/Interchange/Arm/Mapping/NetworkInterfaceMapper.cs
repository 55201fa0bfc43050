using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/networkinterfaces</summary>
internal sealed class NetworkInterfaceMapper : ResourceMapper
{
    public override string Type => ArmTypes.NetworkInterface;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        PropertyReader properties = reader.Properties;
        properties.Ignore(
            "allowPort25Out", "auxiliaryMode", "auxiliarySku", "disableTcpStateTracking", "dnsSettings",
            "enableAcceleratedNetworking", "hostedWorkloads", "macAddress", "nicType", "primary", "privateEndpoint", "provisioningState",
            "resourceGuid", "virtualMachine", "vnetEncryptionSupported", "workloadType");
        PropertyReader? configuration = Configuration(reader);
        SimNetworkInterface nic = new()
        {
            Id = reader.Id,
            VMId = "",
            SubnetId = configuration?.Reference("subnet") ?? "",
            PrivateIPAddress = default,
            NetworkSecurityGroupId = properties.Reference("networkSecurityGroup"),
            EnableIPForwarding = properties.Flag("enableIPForwarding") ?? false,
            ApplicationSecurityGroupIds =
                configuration?.References("applicationSecurityGroups").ToValueList() ?? [],
        };
        reader.Location();
        estate.Interfaces[reader.Id] = new(
            configuration is null ? nic : WithPublicAddress(nic, configuration, estate),
            configuration is null ? null : ReadRanges.Address(configuration, "privateIPAddress"),
            reader);
        estate.Log.Count(Type, document.Id);
    }

    /// <summary>The primary IPv4 configuration; an interface here has one, so others are reported.</summary>
    private static PropertyReader? Configuration(EntityReader reader)
    {
        List<PropertyReader> found = [];
        foreach (PropertyReader outer in reader.Properties.Objects("ipConfigurations"))
        {
            outer.Ignore("etag", "id", "name", "type");
            if (outer.Object("properties") is { } inner)
            {
                inner.Ignore("primary", "privateIPAllocationMethod", "provisioningState");
                found.Add(inner);
            }
        }

        List<PropertyReader> ipv4 = [.. found.Where(inner =>
            !"IPv6".Equals(inner.Text("privateIPAddressVersion"), StringComparison.OrdinalIgnoreCase))];
        PropertyReader? chosen = ipv4.FirstOrDefault(inner => inner.Flag("primary") == true) ?? ipv4.FirstOrDefault();
        foreach (PropertyReader other in found.Where(inner => inner != chosen))
        {
            other.IgnoreAll();
            reader.Notes.NotModelled("ipConfigurations", other.Place);
        }

        // What is not known may hold one.
        if (chosen is null && reader.Notes.Values.Count == 0)
        {
            reader.Notes.Invalid(
                ErrorId.ValueInvalid, "ipConfigurations", "", "An interface needs one.", reader.Place);
        }

        return chosen;
    }

    private static SimNetworkInterface WithPublicAddress(
        SimNetworkInterface nic, PropertyReader configuration, EstateBuilder estate)
    {
        bool isAsked = configuration.Has("publicIPAddress");
        string? id = configuration.Reference("publicIPAddress");
        return nic with
        {
            HasPublicIPAddress = isAsked,
            PublicIPAddress = id is null ? null : estate.PublicAddresses.GetValueOrDefault(id),
        };
    }
}
