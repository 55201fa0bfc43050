using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>Reads an IP rule that has a first and a last address.</summary>
internal static class StartEndRule
{
    private const string Start = "startIpAddress";
    private const string End = "endIpAddress";

    public static SimNetworkRule? Read(PropertyReader reader, string property, string resourceId)
    {
        if (!reader.Has(Start) || !reader.Has(End))
        {
            reader.Notes.Invalid(
                ErrorId.InvalidIPRule, property, "", "The rule lacks its first or its last address.", reader.Place);
            return null;
        }

        string? start = reader.Text(Start);
        string? end = reader.Text(End);
        if (start is null || end is null)
        {
            return null;
        }

        string text = start == end ? start : $"{start}-{end}";
        return FirewallRules.Address(reader.Notes, property, resourceId, text, reader.Place);
    }
}
