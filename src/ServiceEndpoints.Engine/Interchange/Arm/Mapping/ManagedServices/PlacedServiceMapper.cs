using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.ManagedServices;

/// <summary>
/// Services of which nothing counts but the subnet that they send from. What they serve, and how they are set up, is not
/// asked about.
/// </summary>
internal sealed class PlacedServiceMapper : ResourceMapper
{
    private readonly ManagedServiceType _type;
    private readonly SubnetsOf _subnets;

    /// <param name="type">The kind of service.</param>
    /// <param name="subnets">The ids of the subnets that it is in, as its properties say.</param>
    /// <param name="part">The last segment of the type of what is in the subnet, where that is not the resource itself.</param>
    public PlacedServiceMapper(ManagedServiceType type, SubnetsOf subnets, string? part = null)
    {
        _type = type;
        _subnets = subnets;
        string whole = ManagedServiceCatalogue.Of(type).ArmType;
        Type = part is null ? whole : $"{whole}/{part}";
    }

    public delegate IEnumerable<string?> SubnetsOf(PropertyReader properties);

    public override string Type { get; }

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        List<string> subnets = [.. _subnets(reader.Properties).OfType<string>().Distinct(ArmId.Comparer)];
        reader.Properties.IgnoreAll();
        if (subnets.Count == 0 && reader.Notes.Values.Count == 0)
        {
            estate.Log.Skip(Type, ArmId.NameOf(reader.Id), "It is in no subnet.", reader.Place);
            return;
        }

        foreach (string further in subnets.Skip(1))
        {
            reader.Notes.NotModelled($"subnet {ArmId.PathOf(further)}", reader.Place);
        }

        SimManagedService service = new()
        {
            Id = reader.Id,
            Location = reader.Location(),
            Type = _type,
            SubnetId = subnets.FirstOrDefault() ?? "",
        };
        estate.ManagedServices.Add(new(service, null, reader));
        estate.Log.Count(Type, document.Id);
    }
}
