using System;

namespace ServiceEndpoints.Addressing;

/// <summary>How Azure writes protocols: by name, and <c>*</c> for any.</summary>
public static class IPProtocolText
{
    private const string Star = "*";

    /// <summary>Takes the names in any case, and <c>*</c>; never a number.</summary>
    /// <param name="reason">A sentence for people; empty on success.</param>
    public static bool TryParse(string? text, out IPProtocol value, out string reason)
    {
        reason = string.Empty;
        value = IPProtocol.Any;
        if (text == Star)
        {
            return true;
        }

        foreach (IPProtocol protocol in Enum.GetValues<IPProtocol>())
        {
            if (string.Equals(text, protocol.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                value = protocol;
                return true;
            }
        }

        reason = $"{Excerpt.Of(text)} is not a protocol: it must be Tcp, Udp, Icmp, Esp, Ah or *.";
        return false;
    }

    /// <exception cref="FormatException">It is not a protocol; the message lists them.</exception>
    public static IPProtocol Parse(string text) =>
        TryParse(text, out IPProtocol value, out string reason) ? value : throw new FormatException(reason);

    /// <exception cref="ArgumentOutOfRangeException">It is not a defined value.</exception>
    public static string Of(IPProtocol protocol)
    {
        if (!Enum.IsDefined(protocol))
        {
            throw new ArgumentOutOfRangeException(nameof(protocol), protocol, "There is no such protocol.");
        }

        return protocol == IPProtocol.Any ? Star : protocol.ToString();
    }
}
