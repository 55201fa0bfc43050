using ServiceEndpoints.Addressing;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>Reads a route, inside of its table or beside it.</summary>
internal static class RouteReading
{
    /// <returns>Null for a route that is not modelled, which is then reported.</returns>
    public static SimRoute? Of(EntityReader reader)
    {
        PropertyReader properties = reader.Properties;
        properties.Ignore("hasBgpOverride", "provisioningState");
        string text = properties.Text("addressPrefix") ?? "";
        reader.Estate.Log.Count($"{ArmTypes.RouteTable}/{ArmTypes.Routes}", reader.Id);
        if (text.Contains(':'))
        {
            properties.LeaveUnread("addressPrefix");
            properties.Ignore("nextHopType", "nextHopIpAddress");
            return null;
        }

        SimRoute route = new()
        {
            Id = reader.Id,
            AddressPrefix = text,
            Prefix = Block(reader, text),
            NextHopType = properties.Choice<NextHopType>("nextHopType") ?? NextHopType.None,
            NextHopIPAddress = ReadRanges.Address(properties, "nextHopIpAddress"),
        };
        return route with { Unresolved = reader.Notes.Values };
    }

    // What has no slash is the name of a service tag.
    private static AddressPrefix? Block(EntityReader reader, string text)
    {
        if (!text.Contains('/'))
        {
            return null;
        }

        if (AddressPrefix.TryParse(text, out AddressPrefix prefix, out string reason))
        {
            return prefix;
        }

        SourcePlace place = reader.Properties.Place;
        reader.Notes.Invalid(ErrorId.AddressPrefixInvalid, "addressPrefix", text, reason, place);
        return null;
    }
}
