using System;
using System.Text;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange;

/// <summary>
/// The prefixes of one tag of a file. The ones of IPv6 stay the bytes that the file has until somebody asks: they are
/// a third of a file, and nothing is reckoned with them.
/// </summary>
internal sealed class PrefixTexts(AddressPrefix[] ipv4, byte[] ipv6)
{
    private const byte End = (byte)' ';

    public TagPrefixes Load() => new(
        new ValueList<AddressPrefix>(ipv4),
        Encoding.ASCII.GetString(ipv6).Split((char)End, StringSplitOptions.RemoveEmptyEntries).ToValueList());

    /// <summary>Collects the prefixes of one tag after the other, in memory that it uses again.</summary>
    internal sealed class Collector
    {
        private AddressPrefix[] _ipv4 = new AddressPrefix[256];
        private byte[] _ipv6 = new byte[4096];
        private int _ipv4Count;
        private int _ipv6Length;

        public void Add(AddressPrefix prefix)
        {
            if (_ipv4Count == _ipv4.Length)
            {
                Array.Resize(ref _ipv4, 2 * _ipv4.Length);
            }

            _ipv4[_ipv4Count++] = prefix;
        }

        /// <param name="prefix">A prefix of IPv6 that is known to be one.</param>
        public void Add(ReadOnlySpan<byte> prefix)
        {
            while (_ipv6Length + prefix.Length >= _ipv6.Length)
            {
                Array.Resize(ref _ipv6, 2 * _ipv6.Length);
            }

            prefix.CopyTo(_ipv6.AsSpan(_ipv6Length));
            _ipv6Length += prefix.Length;
            _ipv6[_ipv6Length++] = End;
        }

        /// <summary>Takes a prefix of either kind; what is wrong with it otherwise.</summary>
        public string? Add(string text)
        {
            if (text.Contains(':', StringComparison.Ordinal))
            {
                if (IPv6PrefixText.Fault(text) is { } fault)
                {
                    return $"{Excerpt.Of(text)} is not an address prefix: {fault}";
                }

                Add(Encoding.ASCII.GetBytes(text));
                return null;
            }

            bool isPrefix = AddressPrefix.TryParse(text, out AddressPrefix prefix, out string reason);
            Add(prefix);
            return isPrefix ? null : reason.TrimEnd('.');
        }

        /// <summary>What was collected since the last time.</summary>
        public PrefixTexts Take()
        {
            PrefixTexts taken = new(_ipv4[.._ipv4Count], _ipv6[.._ipv6Length]);
            _ipv4Count = 0;
            _ipv6Length = 0;
            return taken;
        }
    }
}
