using System;

namespace ServiceEndpoints.Addressing;

/// <summary>Tells IPv6 addresses from other text. They are taken, and answered as not modelled.</summary>
internal static class IPv6AddressText
{
    public static bool IsAddress(string text) =>
        text.Contains(':', StringComparison.Ordinal) && IPv6PrefixText.Fault($"{text}/128") is null;
}
