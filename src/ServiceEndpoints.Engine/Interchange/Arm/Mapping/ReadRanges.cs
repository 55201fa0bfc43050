using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>Reads address ranges, IPv4 and IPv6 apart.</summary>
internal static class ReadRanges
{
    public static (ValueList<AddressPrefix> IPv4, ValueList<string> IPv6) Of(
        PropertyReader reader, params string[] names)
    {
        List<AddressPrefix> ipv4 = [];
        List<string> ipv6 = [];
        foreach (string name in names)
        {
            foreach ((string text, SourcePlace place) in TextsOf(reader, name))
            {
                if (text.Contains(':') && IPv6PrefixText.Fault(text) is null)
                {
                    ipv6.Add(text);
                }
                else if (AddressPrefix.TryParse(text, out AddressPrefix prefix, out string reason))
                {
                    ipv4.Add(prefix);
                }
                else
                {
                    reader.Notes.Invalid(ErrorId.AddressPrefixInvalid, reader.PathOf(name), text, reason, place);
                }
            }
        }

        return (ipv4.ToValueList(), ipv6.ToValueList());
    }

    public static IPv4Address? Address(PropertyReader reader, string name)
    {
        if (reader.Text(name) is not { Length: > 0 } text)
        {
            return null;
        }

        if (IPv4Address.TryParse(text, out IPv4Address address, out string reason))
        {
            return address;
        }

        reader.Notes.Invalid(ErrorId.ValueInvalid, reader.PathOf(name), text, reason, reader.Place);
        return null;
    }

    /// <summary>A list, or the single text that older forms of a property have.</summary>
    public static IEnumerable<(string Text, SourcePlace Place)> TextsOf(PropertyReader reader, string name)
    {
        if (name.EndsWith('s'))
        {
            return reader.Texts(name);
        }

        return reader.Text(name) is { Length: > 0 } text ? [(text, reader.Place)] : [];
    }
}
