using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ServiceEndpoints.Addressing;

/// <summary>Finds the value of the longest prefix that holds an address. Immutable.</summary>
public sealed class LongestPrefixTable<T>
    where T : notnull
{
    private LongestPrefixTable(AddressMap<T> winners) => Winners = winners;

    /// <summary>The same answers by interval.</summary>
    public AddressMap<T> Winners { get; }

    public bool TryFind(IPv4Address address, [MaybeNullWhen(false)] out T value) =>
        Winners.TryFind(address, out value);

    /// <summary>Of equal prefixes the first given counts.</summary>
    internal static LongestPrefixTable<T> Build(IEnumerable<(AddressPrefix Prefix, T Value)> entries) =>
        new(AddressMap<T>.Paint(entries.Select(static entry =>
            (AddressRange.From(entry.Prefix), (long)entry.Prefix.Length, entry.Value))));
}
