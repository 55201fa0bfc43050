using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>Finds what network rules name by what people call it.</summary>
public static class RuleSources
{
    /// <summary>
    /// The id of a subnet, which may be gone while a rule of the resource still names it.
    /// </summary>
    public static Result<string> Subnet(SimTopology topology, SimResource resource, string text)
    {
        string[] named = resource.Firewall.NetworkRules
            .Where(rule => rule.Kind == NetworkRuleKind.VirtualNetwork)
            .Select(rule => rule.Value)
            .Where(id => new[] { id, ArmId.PathOf(id), ArmId.NameOf(id) }.Contains(text, ArmId.Comparer))
            .Distinct(ArmId.Comparer)
            .ToArray();
        return named.Length == 1
            ? named[0]
            : EntityNames.Subnet(topology, text).Then<string>(subnet => subnet.Id);
    }

    /// <summary>The id of a resource instance: of a resource of the topology, or an id as it is written.</summary>
    public static Result<string> Instance(SimTopology topology, string text) => ArmId.LooksLikeId(text)
        ? text
        : EntityNames.Resource(topology, text).Then<string>(resource => resource.Id);
}
