using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>Reads an IP rule that has a first and a last address.</summary>
internal static class StartEndRule
{
    public static SimNetworkRule? Read(PropertyReader reader, string property, string resourceId)
    {
        string? start = reader.Text("startIpAddress");
        string? end = reader.Text("endIpAddress");
        if (start is null || end is null)
        {
            return null;
        }

        string text = start == end ? start : $"{start}-{end}";
        return FirewallRules.Address(reader.Notes, property, resourceId, text, reader.Place);
    }
}
