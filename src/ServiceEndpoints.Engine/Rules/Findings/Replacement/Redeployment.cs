using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings.Replacement;

/// <summary>
/// A topology that is about to be deployed, over the one that is. What a template writes replaces what is there of the
/// same id; a topology that was read from no template, such as that of a plan, is all that is to be.
/// </summary>
/// <param name="planned">What is about to be deployed.</param>
/// <param name="deployed">What is there.</param>
internal sealed class Redeployment(Survey planned, Survey deployed)
{
    public SimTopology Planned => planned.Topology;

    public SimTopology Deployed => deployed.Topology;

    public bool IsTemplate => !Planned.Template.IsNone;

    /// <summary>What a template says of a resource; null where it does not write it, or there is none.</summary>
    public WrittenResource? WrittenOf(string id) => Planned.Template.Of(id);

    public bool IsInside(SimPart part) => Planned.Template.IsInside(part.Id);

    /// <summary>Things of both topologies that the deployment writes.</summary>
    public IEnumerable<(T Before, T After)> Replaced<T>(EntityTable<T> before, EntityTable<T> after)
        where T : SimEntity
    {
        foreach (T one in after)
        {
            if (Writes(one.Id) && before.TryGet(one.Id, out T? old))
            {
                yield return (old, one);
            }
        }
    }

    /// <summary>The parts that are gone afterwards; none where it is not known which are there.</summary>
    /// <param name="whole">What they are parts of, as it is about to be deployed.</param>
    /// <param name="collection">The last segment of their type, and the property of the whole that lists them.</param>
    /// <param name="before">The parts that it has.</param>
    /// <param name="after">The parts that it will have.</param>
    public IReadOnlyList<T> Lost<T>(
        SimEntity whole, string collection, IEnumerable<T> before, IEnumerable<T> after)
        where T : SimPart
    {
        if (!KnowsParts(whole, collection))
        {
            return [];
        }

        HashSet<string> kept = new(after.Select(part => part.Id), ArmId.Comparer);
        return [.. before.Where(part => !kept.Contains(part.Id))];
    }

    /// <summary>Whether it is known which parts a thing will have.</summary>
    public bool KnowsParts(SimEntity whole, string collection) =>
        whole.Unread(collection) is null && !Planned.Template.HasNameless(whole.Id, collection);

    /// <summary>The resources of some families that admit the subnet now.</summary>
    public IReadOnlyCollection<string> Admitting(SimSubnet subnet, IReadOnlyCollection<string> families) =>
    [
        .. deployed.RulesNaming(subnet)
            .Where(use => use.Rule.Action == RuleAction.Allow)
            .Where(use => families.Contains(ServiceFamily.Of(use.Resource.Type)))
            .Select(use => use.Resource.ToString())
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private bool Writes(string id) => !IsTemplate || WrittenOf(id) is not null || Planned.Template.IsInside(id);
}
