using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A firewall holds a rule once.</summary>
public sealed class NetworkRuleUniqueRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly NetworkRuleUniqueRule Instance = new();

    private NetworkRuleUniqueRule()
        : base(
            "SE1519",
            "No rule twice",
            "A firewall holds one rule for a subnet, a range or a resource instance; App Service one a priority.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part) =>
        whole.Firewall.NetworkRules.FirstOrDefault(rule => Same(rule, part)) is { } present
            ? new(ErrorId.NetworkRuleExists, TextOf(whole, present), part.Value)
            : null;

    /// <summary>Whether two rules name the same sources, however they write them.</summary>
    internal static bool SameSources(SimNetworkRule one, SimNetworkRule other) =>
        one.Kind == other.Kind
        && one.Scm == other.Scm
        && ArmId.Same(one.Database, other.Database)
        && (ArmId.Same(one.Value, other.Value) || (one.Range is { } range && range == other.Range));

    private static bool Same(SimNetworkRule one, SimNetworkRule other) =>
        SameSources(one, other) && one.Priority == other.Priority;

    private static string TextOf(SimResource resource, SimNetworkRule rule)
    {
        string text = $"'{resource}' already has a rule for {rule}.";
        return rule.State == NetworkRuleState.NetworkSourceDeleted || rule.Stale
            ? $"{text} It has no effect any more: remove it, then add it again."
            : text;
    }
}
