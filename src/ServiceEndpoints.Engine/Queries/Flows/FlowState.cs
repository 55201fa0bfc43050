namespace ServiceEndpoints.Queries.Flows;

/// <summary>
/// How far a flow had come when it was last recorded.
/// Source: https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview
/// </summary>
public enum FlowState
{
    /// <summary>It was allowed; the log, an NSG flow log of version 1, tells nothing of its end.</summary>
    Allowed,

    Begun,

    Continuing,

    Ended,

    /// <summary>A rule, or missing encryption, refused it.</summary>
    Denied,
}
