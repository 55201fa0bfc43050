using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>
/// Functions on CIDR blocks, for IPv4.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr
/// </summary>
internal static class AddressFunctions
{
    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("cidrHost", 2, 2, Host),
        new("cidrSubnet", 3, 3, Subnet),
        new("parseCidr", 1, 1, Parse),
    ];

    private static DataNode Subnet(FunctionCall call)
    {
        if (!TryRead(call, out AddressPrefix network, out DataNode? odd))
        {
            return odd;
        }

        int length = call.Number(1, network.Length, 32);
        long index = call.Number(2);
        return index < 0 || index >= 1L << (length - network.Length)
            ? call.Fail("the block has no subnet of that number")
            : call.Of(AddressPrefix.From(
                new((uint)(network.First.Value + (index << (32 - length)))), length).ToString());
    }

    private static DataNode Host(FunctionCall call)
    {
        if (!TryRead(call, out AddressPrefix network, out DataNode? odd))
        {
            return odd;
        }

        // The first address that can be used has the number 0.
        long index = call.Number(1);
        return index < 0 || (ulong)index + 1 >= network.AddressCount
            ? call.Fail("the block has no address of that number")
            : call.Of(new IPv4Address((uint)(network.First.Value + index + 1)).ToString());
    }

    private static DataNode Parse(FunctionCall call)
    {
        if (!TryRead(call, out AddressPrefix network, out DataNode? odd))
        {
            return odd;
        }

        uint first = network.First.Value;
        uint last = network.Last.Value;
        uint inset = network.Length < 31 ? 1u : 0u;
        return call.ObjectOf(
        [
            new("network", call.Of(network.First.ToString())),
            new("netmask", call.Of(new IPv4Address(unchecked(~(last - first))).ToString())),
            new("broadcast", call.Of(network.Last.ToString())),
            new("firstUsable", call.Of(new IPv4Address(first + inset).ToString())),
            new("lastUsable", call.Of(new IPv4Address(last - inset).ToString())),
            new("cidr", call.Of((long)network.Length)),
        ]);
    }

    private static bool TryRead(
        FunctionCall call, out AddressPrefix network, [NotNullWhen(false)] out DataNode? odd)
    {
        odd = null;
        string text = call.Text(0);
        int slash = text.IndexOf('/');
        network = default;
        if (slash > 0
            && IPv4Address.TryParse(text[..slash], out IPv4Address address, out _)
            && int.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int length)
            && length <= 32)
        {
            // These functions take any address of the block.
            network = AddressPrefix.From(address, length);
            return true;
        }

        odd = text.Contains(':')
            ? call.Unknown("Blocks of IPv6 are not calculated.")
            : call.Fail($"'{text}' is not an IPv4 block");
        return false;
    }
}
