using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>What is collected while a template is made of a topology.</summary>
internal sealed class ExportEstate
{
    private readonly Dictionary<string, ExportedResource> _resources = new(ArmId.Comparer);
    private readonly List<SimExportRemark> _remarks = [];

    public ExportEstate(SimTopology topology) => Topology = topology;

    public SimTopology Topology { get; }

    public ExportParameters Parameters { get; } = new();

    public IReadOnlyCollection<ExportedResource> Resources => _resources.Values;

    public IReadOnlyList<SimExportRemark> Remarks => _remarks;

    /// <param name="id">The id of the resource.</param>
    /// <param name="body">What stands in it besides type, name and dependencies.</param>
    /// <param name="needs">The ids of what must be there first; null stands for nothing.</param>
    public void Add(string id, JsonObject body, params IEnumerable<string?> needs) => _resources[id] = new(
        id, body, [.. needs.OfType<string>().Distinct(ArmId.Comparer)]);

    public bool Has(string id) => _resources.ContainsKey(id);

    public void Omit(SimEntity entity, string property, string reason) =>
        _remarks.Add(new(ExportRemarkKind.Omitted, entity.Id, property, reason));

    public void OmitSetting(string setting, string reason) =>
        _remarks.Add(new(ExportRemarkKind.Omitted, "", setting, reason));

    public void Assume(SimEntity entity, string property, string reason) =>
        _remarks.Add(new(ExportRemarkKind.Assumed, entity.Id, property, reason));

    public void Limit(string reason) => _remarks.Add(new(ExportRemarkKind.Limit, "", "resources", reason));

    /// <summary>A name for a resource that Azure needs and the topology does not have as one.</summary>
    public string NewId(string beside, string type, string name)
    {
        string id = ArmId.Beside(beside, type, name);
        for (int i = 2; _resources.ContainsKey(id); i++)
        {
            id = ArmId.Beside(beside, type, FormattableString.Invariant($"{name}-{i}"));
        }

        return id;
    }

    /// <summary>A public IP address resource. Which address it has is Azure's choice.</summary>
    public string AddPublicAddress(string beside, string name, string location)
    {
        string id = NewId(beside, ArmTypes.PublicIPAddress, name);
        Add(id, Written.Object(
            ("location", Location(location)),
            ("sku", Written.Object(("name", "Standard"))),
            ("properties", Written.Object(("publicIPAllocationMethod", "Static")))));
        return id;
    }

    /// <summary>A region that is not known is that of the resource group.</summary>
    public static string Location(string location) =>
        location.Length == 0 ? "[resourceGroup().location]" : Written.Text(location);
}
