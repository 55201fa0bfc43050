namespace ServiceEndpoints.Model;

/// <summary>What wins when a user-defined route is as long as an endpoint route, or longer.</summary>
public enum EndpointRouteModel
{
    /// <summary>Endpoint routes are never overridden, as Azure's documentation says.</summary>
    Documented,

    /// <summary>The longest prefix wins, as laboratories measured.</summary>
    LongestPrefix,
}

/// <summary>Which regions an endpoint named Microsoft.Storage covers.</summary>
public enum StorageEndpointScope
{
    RegionAndPair,
    AllRegions,
}

/// <summary>What a VNet rule does after its endpoint was disabled and enabled again.</summary>
public enum RuleAfterReenable
{
    Resumes,
    Stale,
}

/// <summary>What becomes of a VNet rule whose subnet is deleted.</summary>
public enum RuleAfterSubnetDeleted
{
    NetworkSourceDeleted,
    Removed,
}

/// <summary>Which address a service logs for a client of its own region that comes without endpoint.</summary>
public enum SameRegionSource
{
    Public,
    Private,
}

/// <summary>How Azure SQL Database goes on after the login for clients inside Azure.</summary>
public enum SqlConnectionPolicy
{
    Redirect,
    Proxy,
}

/// <summary>Whether what is not in the topology does not exist, or is merely not known.</summary>
public enum TopologyScope
{
    Complete,
    Partial,
}

/// <summary>A limit that this topology sets itself, by the catalogue's name.</summary>
public sealed record LimitOverride(string Name, int Number)
{
    public override string ToString() => $"{Name}={Number}";
}
