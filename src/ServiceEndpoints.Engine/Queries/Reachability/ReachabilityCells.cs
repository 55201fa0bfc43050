using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>Makes cells of landings; cells of one outcome are joined where the join is again such a cell.</summary>
internal static class ReachabilityCells
{
    public static ValueList<SimCell> Of(IReadOnlyList<Landing> landings, Verdict verdict)
    {
        bool agree = landings.Select(LandingVerdict.Of).Distinct().Take(2).Count() < 2;
        CellCause? because = agree ? null : verdict == Verdict.Unknown ? CellCause.NotKnown : CellCause.Asked;
        List<SimCell> cells = [];
        foreach (SimCell cell in landings.Select(landing => Of(landing, because)))
        {
            int twin = cells.FindIndex(other => AreJoinable(other, cell));
            if (twin < 0)
            {
                cells.Add(cell);
            }
            else
            {
                cells[twin] = Joined(cells[twin], cell);
            }
        }

        return cells.ToValueList();
    }

    private static SimCell Of(Landing landing, CellCause? because)
    {
        Traffic traffic = landing.Flight.Traffic;
        Finding? first = landing.Flight.Findings
            .OrderBy(finding => finding.IsUnknown)
            .ThenBy(finding => finding.Stage)
            .FirstOrDefault();
        string way = landing.Flight.FirstHop is { } hop ? $"by {hop}" : "arrives";
        return new(
            traffic.Destination,
            traffic.Ports,
            landing.Caller?.Addresses ?? traffic.Source,
            LandingVerdict.Of(landing),
            first?.Reason ?? Reason.Allowed,
            because,
            first is null ? $"{way} as {landing.Caller?.Text}" : $"{way}: {first.Text}")
        {
            ClientAddressSet = landing.Flight.Client,
        };
    }

    /// <summary>Two boxes join to a box when they differ in one dimension only.</summary>
    private static bool AreJoinable(SimCell one, SimCell other)
    {
        int differences = (one.AddressSet == other.AddressSet ? 0 : 1)
            + (one.PortSet == other.PortSet ? 0 : 1)
            + (one.SourceAddressSet == other.SourceAddressSet && one.ClientAddressSet == other.ClientAddressSet ? 0 : 1);
        return differences <= 1 && one.Verdict == other.Verdict && one.Reason == other.Reason && one.Text == other.Text;
    }

    private static SimCell Joined(SimCell one, SimCell other) => one with
    {
        AddressSet = one.AddressSet.Union(other.AddressSet),
        PortSet = one.PortSet.Union(other.PortSet),
        SourceAddressSet = one.SourceAddressSet.Union(other.SourceAddressSet),
        ClientAddressSet = one.ClientAddressSet.Union(other.ClientAddressSet),
    };
}
