using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>The resource logs of the services.</summary>
public static class ServiceLogs
{
    public static IReadOnlyList<ServiceLog> All => ServiceLogTable.Rows;

    public static ServiceLog Of(ResourceType type) => All.First(row => row.ResourceType == type);

    /// <summary>The operations of a sub-service, the usual one first.</summary>
    public static IEnumerable<ServiceOperation> OperationsOf(ResourceType type, string? subService) =>
        Of(type).Operations.Where(operation => operation.SubService is null
            || operation.SubService.Equals(subService, StringComparison.OrdinalIgnoreCase));
}
