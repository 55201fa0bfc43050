namespace ServiceEndpoints.Catalogue;

/// <summary>Which regions of its service an endpoint covers, seen from the region of its virtual network.</summary>
public enum LocationScope
{
    Region,
    RegionAndPair,
    AllRegions,
}
