using System.Collections.Generic;

namespace ServiceEndpoints.Evaluation.Security;

/// <summary>Tells which fields of a security rule keep it from matching.</summary>
internal static class RuleMismatch
{
    public static IEnumerable<string> Fields(CompiledSecurityRule rule, Traffic traffic)
    {
        if (!rule.MatchesProtocol(traffic.Protocol))
        {
            yield return "Protocol";
        }

        if (!rule.Source.Overlaps(traffic.Source))
        {
            yield return "SourceAddressPrefix";
        }

        if (traffic.HasPorts && !rule.SourcePorts.Overlaps(traffic.SourcePorts))
        {
            yield return "SourcePortRange";
        }

        if (!rule.Destination.Overlaps(traffic.Destination))
        {
            yield return "DestinationAddressPrefix";
        }

        if (traffic.HasPorts && !rule.Ports.Overlaps(traffic.Ports))
        {
            yield return "DestinationPortRange";
        }
    }

    public static string Text(CompiledSecurityRule rule, Traffic traffic)
    {
        string fields = string.Join(", ", Fields(rule, traffic));
        return fields.Length == 0 ? "matches another part" : $"other {fields}";
    }
}
