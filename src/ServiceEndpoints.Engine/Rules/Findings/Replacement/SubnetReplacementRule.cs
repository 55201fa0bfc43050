using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings.Replacement;

/// <summary>
/// Something of a subnet that goes because the subnet is written without it. A subnet is always written in whole,
/// inside of its VNet or beside it. What takes the place of another is no surprise.
/// </summary>
public abstract class SubnetReplacementRule : ReplacementRule
{
    private readonly string _property;

    /// <param name="property">What Resource Manager calls the property of the subnet.</param>
    private protected SubnetReplacementRule(
        string id, string property, string title, string statement, string recommendation)
        : base(id, Severity.Warning, title, statement, recommendation, DeploymentModes) => _property = property;

    private protected sealed override IEnumerable<SimFinding> Look(Redeployment redeployment)
    {
        foreach ((SimSubnet before, SimSubnet after) in
            redeployment.Replaced(redeployment.Deployed.Subnets, redeployment.Planned.Subnets))
        {
            string[] lost = after.Unresolved.All(Leaves) ? [.. Lost(before, after)] : [];
            if (lost.Length > 0)
            {
                yield return Found(
                    after,
                    $"{after} is written without {NameList.Of(lost)}. {Consequence(redeployment, before, after, lost)}",
                    ("names", NameList.Of(lost)),
                    ("subnet", after));
            }
        }
    }

    /// <summary>Whether the property is known although a value of it is not.</summary>
    private protected virtual bool IsBeside(UnresolvedValue value) => false;

    /// <summary>The names of what the subnet has and will not have.</summary>
    private protected abstract IEnumerable<string> Lost(SimSubnet before, SimSubnet after);

    private protected abstract string Consequence(
        Redeployment redeployment, SimSubnet before, SimSubnet after, IReadOnlyCollection<string> lost);

    private bool Leaves(UnresolvedValue value) => !value.IsWhole
        && (!value.Property.StartsWith(_property, StringComparison.OrdinalIgnoreCase) || IsBeside(value));

    /// <summary>The name of what is attached and will not be; nothing where something else takes its place.</summary>
    private protected static IEnumerable<string> Detached(string? before, string? after) =>
        before is not null && after is null ? [ArmId.NameOf(before)] : [];
}
