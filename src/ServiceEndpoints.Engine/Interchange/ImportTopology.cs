using System.Collections.Generic;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;

namespace ServiceEndpoints.Interchange;

/// <summary>Puts what was read from files in the place of the current topology.</summary>
/// <param name="IsMerge">Whether the current topology is a part of it.</param>
public sealed record ImportTopology(SimImportReport Report, bool IsMerge = false) : Change
{
    public override string Action => "Import as the current topology";

    public override string Target => string.Join(", ", Report.Files);

    public override bool StartsOver => !IsMerge;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [];

    public override Result<Changed> Apply(SimTopology topology) => new Changed(Report.Topology, Report);
}
