namespace ServiceEndpoints.Interchange.FlowLogs;

/// <summary>
/// How a flow log writes its tuples.
/// Sources: https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview,
/// https://learn.microsoft.com/azure/network-watcher/nsg-flow-logs-overview
/// </summary>
internal enum FlowTupleFormat
{
    /// <summary>An NSG flow log of version 1: eight fields, without state and volume.</summary>
    Decision,

    /// <summary>An NSG flow log of version 2: thirteen fields, decision before state.</summary>
    DecisionAndState,

    /// <summary>A VNet flow log of version 4: thirteen fields, state before encryption.</summary>
    StateAndEncryption,
}
