using System;

namespace ServiceEndpoints.Model;

/// <summary>
/// Principals are known by their names alone: a user, a group that acts as one, or an application. There is no
/// directory in which they would have to be.
/// </summary>
public static class PrincipalNames
{
    /// <summary>The owner of everything, who needs no role.</summary>
    public const string Owner = "owner";

    public static bool IsOwner(string name) => Same(name, Owner);

    public static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The object id that a directory would give it; a name that is an id is its own.</summary>
    public static string ObjectIdOf(string name) => Guid.TryParseExact(name, "D", out Guid id)
        ? id.ToString()
        : StableHash.Guid("principal", name.ToUpperInvariant());
}
