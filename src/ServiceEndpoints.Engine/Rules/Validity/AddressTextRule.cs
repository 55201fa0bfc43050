using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Addresses are written as four decimal octets.</summary>
public sealed class AddressTextRule : Rule
{
    public static readonly AddressTextRule Instance = new();

    private AddressTextRule()
        : base(
            "SE1102",
            "Addresses are IPv4 addresses",
            "An address is four decimal octets without leading zeros.",
            "https://learn.microsoft.com/azure/virtual-network/ip-services/private-ip-addresses")
    {
    }

    public static Result<IPv4Address> Read(string text) =>
        IPv4Address.TryParse(text, out IPv4Address address, out string reason)
            ? address
            : new Refusal(ErrorId.ValueInvalid, reason, text);

    /// <summary>Null stays null: nobody asked for an address.</summary>
    public static Refusal? Read(string? text, out IPv4Address? address)
    {
        address = null;
        if (text is null)
        {
            return null;
        }

        Refusal? refusal = Read(text).IsSuccess(out IPv4Address read, out Refusal? fault) ? null : fault;
        address = refusal is null ? read : null;
        return refusal;
    }

    public static Result<ValueList<IPv4Address>> Read(IReadOnlyCollection<string> texts)
    {
        List<IPv4Address> addresses = [];
        foreach (string text in texts)
        {
            if (!Read(text).IsSuccess(out IPv4Address address, out Refusal? refusal))
            {
                return refusal;
            }

            addresses.Add(address);
        }

        return addresses.ToValueList();
    }
}
