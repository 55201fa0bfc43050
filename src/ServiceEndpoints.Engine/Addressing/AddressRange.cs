using System;
using System.Numerics;

namespace ServiceEndpoints.Addressing;

/// <summary>The addresses from first to last, both included. The default value is the one address 0.0.0.0.</summary>
public readonly record struct AddressRange : IComparable<AddressRange>, IComparable
{
    internal AddressRange(IPv4Address first, IPv4Address last)
    {
        First = first;
        Last = last;
    }

    public IPv4Address First { get; }

    public IPv4Address Last { get; }

    /// <summary>1 to 2^32.</summary>
    public ulong AddressCount => (ulong)Last.Value - First.Value + 1;

    public bool IsSingle => First == Last;

    /// <exception cref="ArgumentException">The last address is before the first.</exception>
    public static AddressRange From(IPv4Address first, IPv4Address last) => first.Value <= last.Value
        ? new(first, last)
        : throw new ArgumentException($"The range ends at {last}, before it starts at {first}.", nameof(last));

    public static AddressRange From(IPv4Address address) => new(address, address);

    public static AddressRange From(AddressPrefix prefix) => new(prefix.First, prefix.Last);

    /// <summary>Reads an address, a CIDR block, or <c>start-end</c>.</summary>
    /// <exception cref="FormatException">It is none of these; the message says why.</exception>
    public static AddressRange Parse(string text) =>
        TryParse(text, out AddressRange value, out string reason) ? value : throw new FormatException(reason);

    /// <param name="reason">A sentence for people; empty on success.</param>
    public static bool TryParse(string? text, out AddressRange value, out string reason)
    {
        ReadOnlySpan<char> span = text.AsSpan();
        if (span.Contains('-'))
        {
            return TryParseEnds(span, out value, out reason);
        }

        if (span.Contains('/'))
        {
            bool isPrefix = AddressPrefix.TryParse(span, out AddressPrefix prefix, out reason);
            value = isPrefix ? From(prefix) : default;
            return isPrefix;
        }

        bool isAddress = IPv4Address.TryParse(span, out IPv4Address address, out reason);
        value = From(address);
        return isAddress;
    }

    public bool Contains(IPv4Address address) => First.Value <= address.Value && address.Value <= Last.Value;

    public bool Contains(AddressRange other) => First.Value <= other.First.Value && other.Last.Value <= Last.Value;

    public bool Overlaps(AddressRange other) => First.Value <= other.Last.Value && other.First.Value <= Last.Value;

    /// <summary>True when the range is exactly one CIDR block.</summary>
    public bool TryGetPrefix(out AddressPrefix prefix)
    {
        int hostBits = BitOperations.Log2(AddressCount);
        prefix = AddressPrefix.From(First, 32 - hostBits);
        bool isBlock = prefix.First == First && prefix.Last == Last;
        prefix = isBlock ? prefix : default;
        return isBlock;
    }

    /// <summary>By first address, then by last.</summary>
    public int CompareTo(AddressRange other) =>
        First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        AddressRange other => CompareTo(other),
        _ => throw new ArgumentException($"An address range cannot be compared with {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>The shortest of the three forms that <see cref="Parse"/> reads.</summary>
    public override string ToString()
    {
        if (IsSingle)
        {
            return First.ToString();
        }

        return TryGetPrefix(out AddressPrefix prefix) ? prefix.ToString() : $"{First}-{Last}";
    }

    private static bool TryParseEnds(ReadOnlySpan<char> text, out AddressRange value, out string reason)
    {
        value = default;
        int dash = text.IndexOf('-');
        if (!IPv4Address.TryParse(text[..dash], out IPv4Address first, out reason)
            || !IPv4Address.TryParse(text[(dash + 1)..], out IPv4Address last, out reason))
        {
            reason = $"{Excerpt.Of(text)} is not an address range: {reason}";
            return false;
        }

        if (last.Value < first.Value)
        {
            reason = $"{Excerpt.Of(text)} is not an address range: it ends before it starts.";
            return false;
        }

        value = new(first, last);
        return true;
    }
}
