using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.ManagedServices;

/// <summary>
/// Services that say in IP configurations where they are: https://learn.microsoft.com/azure/templates/microsoft.network
/// under azurefirewalls and applicationgateways. What they filter is not modelled and is reported as such.
/// </summary>
internal sealed class FrontendMapper : ResourceMapper
{
    private readonly ManagedServiceType _type;
    private readonly string[] _configurations;
    private readonly string[] _irrelevant;

    /// <param name="type">The kind of service.</param>
    /// <param name="configurations">Where subnet and addresses stand.</param>
    /// <param name="irrelevant">Properties that do not decide who reaches what.</param>
    public FrontendMapper(ManagedServiceType type, string[] configurations, string[] irrelevant)
    {
        _type = type;
        _configurations = configurations;
        _irrelevant = irrelevant;
    }

    public override string Type => ManagedServiceCatalogue.Of(_type).ArmType;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        reader.Properties.Ignore("provisioningState", "resourceGuid", "sku");
        reader.Properties.Ignore(_irrelevant);
        List<PropertyReader> configurations = [.. _configurations.SelectMany(name => Inner(reader.Properties, name))];
        string? subnet = null;
        IPv4Address? address = null;
        List<string> publicIds = [];
        foreach (PropertyReader configuration in configurations)
        {
            // All are in the subnet of the first.
            string? own = configuration.Reference("subnet");
            IPv4Address? ownAddress = ReadRanges.Address(configuration, "privateIPAddress");
            subnet ??= own;
            address ??= ownAddress;
            publicIds.AddRange(configuration.Reference("publicIPAddress") is { } id ? [id] : []);
        }

        if (subnet is null && reader.Notes.Values.Count == 0)
        {
            estate.Log.Skip(Type, ArmId.NameOf(reader.Id), "It is in no subnet.", reader.Place);
            return;
        }

        SimManagedService service = new()
        {
            Id = reader.Id,
            Location = reader.Location(),
            Type = _type,
            SubnetId = subnet ?? "",
            PublicIPAddress = Known(publicIds, estate),
        };
        estate.ManagedServices.Add(new(service, address, reader));
        estate.Log.Count(Type, document.Id);
    }

    private static IEnumerable<PropertyReader> Inner(PropertyReader properties, string name)
    {
        foreach (PropertyReader outer in properties.Objects(name))
        {
            outer.Ignore("etag", "id", "name", "type", "zones");
            if (outer.Object("properties") is { } inner)
            {
                inner.Ignore("httpListeners", "privateIPAllocationMethod", "provisioningState");
                yield return inner;
            }
        }
    }

    /// <summary>Some of several addresses would be told for all of them; so all must be known.</summary>
    private static ValueList<IPv4Address> Known(List<string> ids, EstateBuilder estate)
    {
        List<IPv4Address?> addresses = [.. ids.Select(id => estate.PublicAddresses.GetValueOrDefault(id))];
        return addresses.Contains(null) ? [] : addresses.OfType<IPv4Address>().ToValueList();
    }
}
