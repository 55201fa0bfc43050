using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>The ids that an argument is made of, where they can be no others.</summary>
internal sealed class ReferredIds
{
    private readonly PlanReferences _references;
    private readonly Func<PlanResource, string?> _idOf;
    private readonly ImportLog _log;

    public ReferredIds(PlanReferences references, Func<PlanResource, string?> idOf, ImportLog log)
    {
        _references = references;
        _idOf = idOf;
        _log = log;
    }

    /// <param name="expression">What is written for the argument.</param>
    /// <param name="argument">Its name.</param>
    /// <param name="count">How many ids are not known; null for a list of which nothing is known.</param>
    /// <param name="from">What it is an argument of.</param>
    public FoundIds Of(DataNode? expression, string argument, int? count, PlanResource from)
    {
        string? type = ExpectedTypes.For(argument);
        FoundResources found = _references.Find(expression, from);
        List<string> ids = [];
        foreach (PlanResource resource in found.Resources)
        {
            if (_idOf(resource) is { } id && (type is null
                ? found.IsDirect(resource)
                : ArmId.Same(ResourceDocument.Identify(id)?.Type ?? "", type)))
            {
                ids.Add(id);
            }
        }

        bool isCertain = count is null ? IsWholeList(found, ids.Count) : ids.Count == count;
        if (isCertain && count is null && found.WholeBlocks.Count > 0)
        {
            WarnOfWhole(from, argument, found);
        }

        return new(isCertain ? ids : [], CauseOf(found, ids));
    }

    // A plan does not show whether an expression takes all of them, as it mostly does, or leaves some out.
    private void WarnOfWhole(PlanResource from, string argument, FoundResources found) => _log.Warn([new(
        "AllInstances",
        $"{from.Address}.{argument} is taken to be made of all {found.Resources.Count} that "
            + $"{Listed([.. found.WholeBlocks])} makes; the plan does not show a condition.",
        from.Place.ToString())]);

    /// <summary>
    /// Whether a list of which nothing is known is just what is referred to: not when what a plan does not show, or ids
    /// that are known, may be in it, nor when it may be some of them.
    /// </summary>
    private static bool IsWholeList(FoundResources found, int count) =>
        found is { Untold.Count: 0, HoldsKnownIds: false, IsSomeOfThem: false } && (count == 1 || !found.MayChoose);

    public static string CauseOf(FoundResources found, IReadOnlyCollection<string> ids)
    {
        const string After = "Terraform knows it after the plan is applied";
        if (found.Untold.Count > 0)
        {
            return $"{After}, and the plan does not tell what {Listed(found.Untold)} leads to.";
        }

        return ids.Count > 1
            ? $"{After}, and the plan does not tell which it is made of: "
                + $"{Listed([.. ids.Select(id => ArmId.NameOf(id))])}."
            : $"{After}.";
    }

    private static string Listed(IReadOnlyList<string> names)
    {
        const int Most = 3;
        string listed = string.Join(", ", names.Take(Most));
        return names.Count > Most ? $"{listed} and {names.Count - Most} more" : listed;
    }
}
