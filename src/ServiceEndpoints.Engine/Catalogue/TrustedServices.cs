using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ServiceEndpoints.Catalogue;

/// <summary>The Azure services that can act for themselves, with the lists of those that firewalls let pass.</summary>
public static class TrustedServices
{
    private static readonly FrozenDictionary<string, SimTrustedService> s_byName = TrustedServiceTable.Rows
        .SelectMany(row => new[] { row.Name, WithoutSpaces(row.DisplayName) }
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => (name, row)))
        .ToFrozenDictionary(entry => entry.name, entry => entry.row, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<SimTrustedService> All => TrustedServiceTable.Rows;

    /// <summary>Finds a service by its name or display name; case and spaces do not matter.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out SimTrustedService? service) =>
        s_byName.TryGetValue(WithoutSpaces(name), out service);

    /// <summary>
    /// Finds the service that a resource with this ARM type belongs to. Some lists name types, some whole namespaces.
    /// </summary>
    public static bool TryGetByArmType(string armType, [NotNullWhen(true)] out SimTrustedService? service)
    {
        service = Listing(armType) ?? Listing(armType.Split('/')[0]);
        return service is not null;
    }

    private static SimTrustedService? Listing(string name) =>
        All.FirstOrDefault(row => row.ArmTypes.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static string WithoutSpaces(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);
}
