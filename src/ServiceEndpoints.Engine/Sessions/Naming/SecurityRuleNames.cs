using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>Finds security rules by what people call them.</summary>
public static class SecurityRuleNames
{
    /// <summary>The rule of a group by its name.</summary>
    public static Result<SimSecurityRule> Rule(SimTopology topology, string groupText, string name) =>
        EntityNames.NetworkSecurityGroup(topology, groupText).Then(group => In(group, name));

    /// <summary>The rule of that id, or of the path <c>group/rule</c>.</summary>
    public static Result<SimSecurityRule> Rule(SimTopology topology, string text)
    {
        if (topology.NetworkSecurityGroups.Find(ArmId.ParentOf(text)) is { } group)
        {
            return In(group, ArmId.NameOf(text));
        }

        return PartPath.TryRead(text, out PartPath? path)
            ? Rule(topology, path.Whole, path.Part)
            : new Refusal(
                ErrorId.SecurityRuleNotFound,
                $"Say which security rule of '{text}' is meant: give its -Name, or '{text}/<name>'.",
                text);
    }

    private static Result<SimSecurityRule> In(SimNetworkSecurityGroup group, string name) =>
        group.RuleNamed(name) is { } rule ? rule : EntityNoun.Of<SimSecurityRule>().NotFound($"{group}/{name}");
}
