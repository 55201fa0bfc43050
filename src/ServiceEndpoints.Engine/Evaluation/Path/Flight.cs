using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Routing;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>A part of the traffic on its way, with what it met so far.</summary>
internal sealed record Flight(Traffic Traffic)
{
    /// <summary>Where it started; null for traffic from outside.</summary>
    public Node? Origin { get; init; }

    /// <summary>Where the origin's subnet sent it; null before that.</summary>
    public NextHopType? FirstHop { get; init; }

    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>The ids of the appliances that forwarded it.</summary>
    public ValueList<string> Passed { get; init; } = [];

    /// <summary>The source as people call it.</summary>
    public string SourceText => Origin?.NameOf(Traffic.Source) ?? Traffic.Source.ToString();

    /// <summary>Whether an appliance may have translated the source, and it is not known to what.</summary>
    public bool HasUnknownSource => Findings.Any(finding => finding.Rule is AppliancesTranslateTheSource);

    public bool IsStopped => Findings.Any(finding => !finding.IsUnknown);

    public Flight With(Finding finding) => this with { Findings = Findings.Add(finding) };

    public Flight With(IEnumerable<Finding> findings) =>
        this with { Findings = [.. Findings, .. findings] };
}
