using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>A template that deploys an estate, and how what it deploys differs from what was simulated.</summary>
public sealed record ArmExport
{
    /// <summary>The template, as indented JSON with a line break at its end.</summary>
    public required string Template { get; init; }

    /// <summary>The subscription that the template is meant for; what is in others becomes nested deployments.</summary>
    public required string SubscriptionId { get; init; }

    /// <summary>The resource group that the template is meant for; what is in others becomes nested deployments.</summary>
    public required string ResourceGroupName { get; init; }

    /// <summary>In the order of their targets.</summary>
    public required ValueList<SimExportRemark> Remarks { get; init; }

    /// <summary>What was simulated and is not in the template.</summary>
    public IEnumerable<SimExportRemark> Omitted => Remarks.Where(remark => remark.Kind == ExportRemarkKind.Omitted);

    public override string ToString() => ResourceGroupName;
}
