using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>The flows of one or several flow logs.</summary>
public sealed record FlowLog
{
    /// <summary>In the order of their first records.</summary>
    public IReadOnlyList<ObservedFlow> Flows { get; init; } = [];

    /// <summary>The files that they were read from.</summary>
    public ValueList<string> Files { get; init; } = [];

    /// <summary>Files of folders that hold no flow log.</summary>
    public ValueList<string> Skipped { get; init; } = [];
}
