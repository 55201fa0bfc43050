using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ServiceEndpoints.Addressing;

/// <summary>An IPv4 CIDR block with its host bits clear. The default value is 0.0.0.0/32.</summary>
public readonly record struct AddressPrefix : IComparable<AddressPrefix>, IComparable
{
    private const int AddressBits = 32;

    private readonly uint _first;

    // Not the length: so the default is the narrowest block, never "everywhere".
    private readonly byte _hostBits;

    private AddressPrefix(uint first, int length)
    {
        _first = first;
        _hostBits = (byte)(AddressBits - length);
    }

    /// <summary>0.0.0.0/0.</summary>
    public static AddressPrefix All { get; } = new(0, 0);

    public IPv4Address First => new(_first);

    public IPv4Address Last => new(_first | HostMask(_hostBits));

    /// <summary>0 to 32.</summary>
    public int Length => AddressBits - _hostBits;

    /// <summary>1 to 2^32.</summary>
    public ulong AddressCount => 1UL << _hostBits;

    /// <summary>The block of that length that holds the address.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not 0 to 32.</exception>
    public static AddressPrefix From(IPv4Address address, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, AddressBits);
        return new(address.Value & ~HostMask(AddressBits - length), length);
    }

    /// <exception cref="FormatException">It is not a canonical CIDR block; the message says why.</exception>
    public static AddressPrefix Parse(string text) =>
        TryParse(text, out AddressPrefix value, out string reason) ? value : throw new FormatException(reason);

    /// <param name="reason">A sentence for people; empty on success.</param>
    public static bool TryParse(string? text, out AddressPrefix value, out string reason) =>
        TryParse(text.AsSpan(), out value, out reason);

    public bool Contains(IPv4Address address) => (address.Value & ~HostMask(_hostBits)) == _first;

    public bool Contains(AddressPrefix other) => other._hostBits <= _hostBits && Contains(other.First);

    public bool Overlaps(AddressPrefix other) => Contains(other) || other.Contains(this);

    /// <summary>By first address; of two blocks that start together the wider comes first.</summary>
    public int CompareTo(AddressPrefix other) =>
        _first != other._first ? _first.CompareTo(other._first) : other._hostBits.CompareTo(_hostBits);

    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        AddressPrefix other => CompareTo(other),
        _ => throw new ArgumentException($"An address prefix cannot be compared with {obj.GetType()}.", nameof(obj)),
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}/{Length}");

    internal static bool TryParse(ReadOnlySpan<char> text, out AddressPrefix value, out string reason)
    {
        string? fault = Fault(text, out value);
        reason = fault is null ? string.Empty : $"{Excerpt.Of(text)} is not an address prefix: {fault}.";
        return fault is null;
    }

    /// <summary>
    /// Reads a block as most are written, fast. What it does not take may still be one; reading it as text tells.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool TryReadPlain(ReadOnlySpan<byte> text, out AddressPrefix value)
    {
        value = default;
        uint bits = 0;
        uint number = 0;
        int digits = 0;
        int parts = 0;
        foreach (byte character in text)
        {
            if (character is >= (byte)'0' and <= (byte)'9')
            {
                // A zero before other digits, or more digits than an octet has.
                if (digits == 3 || (digits > 0 && number == 0))
                {
                    return false;
                }

                number = number * 10 + (uint)(character - '0');
                digits++;
            }
            else if (digits > 0 && number <= byte.MaxValue && parts < 4 && character == (parts < 3 ? '.' : '/'))
            {
                bits = (bits << 8) | number;
                number = 0;
                digits = 0;
                parts++;
            }
            else
            {
                return false;
            }
        }

        if (parts != 4 || digits == 0 || number > AddressBits || (bits & HostMask(AddressBits - (int)number)) != 0)
        {
            return false;
        }

        value = new(bits, (int)number);
        return true;
    }

    private static string? Fault(ReadOnlySpan<char> text, out AddressPrefix value)
    {
        value = default;
        if (text.IsEmpty)
        {
            return "it is empty";
        }

        int slash = text.IndexOf('/');
        if (!IPv4Address.TryParse(slash < 0 ? text : text[..slash], out IPv4Address address, out string reason))
        {
            return reason.TrimEnd('.');
        }

        if (slash < 0)
        {
            return $"the prefix length is missing; one address is {address}/32";
        }

        ReadOnlySpan<char> lengthText = text[(slash + 1)..];
        if (StrictNumber.Read(lengthText, AddressBits, out int length) is { } fault)
        {
            return $"the prefix length {Excerpt.Of(lengthText)} {fault}";
        }

        AddressPrefix block = From(address, length);
        if (block.First != address)
        {
            return $"it has host bits set; the block that holds {address} is {block}";
        }

        value = block;
        return null;
    }

    private static uint HostMask(int hostBits) => (uint)((1UL << hostBits) - 1);
}
