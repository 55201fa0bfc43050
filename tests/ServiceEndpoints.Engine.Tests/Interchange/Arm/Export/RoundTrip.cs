using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Arm.Export;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Export;

/// <summary>Exports a topology as a template, and imports that again.</summary>
internal sealed class RoundTrip
{
    // What follows from a property that is told to be missing.
    private static readonly Dictionary<string, string> s_follows = new()
    {
        ["HasUnknownAddresses"] = "PublicIPAddress",
        ["HasPublicIPAddress"] = "PublicIPAddress",
    };

    public RoundTrip(SimTopology topology)
    {
        Before = topology;
        Export = ArmTemplateWriter.Write(topology);
        Result<SimImportReport> report = TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("export.json", Encoding.UTF8.GetBytes(Export.Template))],
            Format = ImportFormat.Arm,
            SubscriptionId = Export.SubscriptionId,
            ResourceGroupName = Export.ResourceGroupName,
            MergeInto = Empty(topology),
        });
        Assert.Null(report.Refusal);
        Report = report.Value;
    }

    public SimTopology Before { get; }

    public ArmExport Export { get; }

    public SimImportReport Report { get; }

    public SimTopology After => Report.Topology;

    /// <summary>What became different without being told.</summary>
    public IReadOnlyList<TopologyDifference> Untold =>
        [.. TopologyDifference.Between(Before, After).Where(difference => !IsTold(difference))];

    /// <summary>Asserts that nothing is lost in silence, and nothing at all the second time.</summary>
    public void Holds()
    {
        Assert.Empty(Untold);
        Assert.DoesNotContain(Report.Findings, finding => finding.Id == ErrorId.ExpressionInvalid);
        Assert.Empty(Report.NotModelled);
        Assert.Empty(Dependencies.Faults(JsonNode.Parse(Export.Template)!.AsObject()));
        Assert.Equal(Export.Template, ArmTemplateWriter.Write(Before).Template);
        RoundTrip again = new(After);
        Assert.Empty(again.Untold);
    }

    private static SimTopology Empty(SimTopology topology) => new()
    {
        Location = topology.Location,
        SubscriptionId = topology.SubscriptionId,
        TenantId = topology.TenantId,
        StorageEndpointScope = topology.StorageEndpointScope,
        ServiceTags = topology.ServiceTags,
    };

    private bool IsTold(TopologyDifference difference) => Export.Remarks.Any(remark => IsOf(remark, difference));

    private static bool IsOf(SimExportRemark remark, TopologyDifference difference) =>
        // What is not known of an entity is all that can be said of it.
        (IsBelow(difference.Target, remark.Target)
            && (remark.Property.Length == 0
                || IsUnknown(remark)
                || remark.Property == difference.Property
                || remark.Property == s_follows.GetValueOrDefault(difference.Property)))
        || (remark.Target.StartsWith(difference.Target + "/", StringComparison.OrdinalIgnoreCase) && IsUnknown(remark));

    private static bool IsUnknown(SimExportRemark remark) =>
        remark.Reason.StartsWith("It is not known", StringComparison.Ordinal);

    private static bool IsBelow(string id, string whole) =>
        ArmId.Same(id, whole) || (whole.Length > 0 && id.StartsWith(whole + "/", StringComparison.OrdinalIgnoreCase));
}
