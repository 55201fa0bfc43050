using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>
/// A firewall names one reason for a source, the most specific, whichever of its addresses the source leaves with. Not
/// so an app's list, where each address meets its own line.
/// </summary>
internal static class OneReason
{
    public static List<Fate> For(List<Fate> fates)
    {
        List<Fate> refused = fates.FindAll(fate => fate.Blockers.Exists(IsOfFirewall));
        if (refused.Count > 0)
        {
            (Stage, Reason) first = refused.SelectMany(fate => fate.Blockers).Where(IsOfFirewall).Min();
            refused.ForEach(fate => fate.Blockers.RemoveAll(blocker => IsOfFirewall(blocker)));
            refused.ForEach(fate => fate.Blockers.Add(first));
        }

        return fates;
    }

    private static bool IsOfFirewall((Stage Stage, Reason Reason) blocker) => blocker.Stage == Stage.Resource;
}
