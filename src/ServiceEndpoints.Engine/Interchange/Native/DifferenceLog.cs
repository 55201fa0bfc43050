using System;
using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native;

/// <summary>Collects what differs between two topologies.</summary>
internal sealed class DifferenceLog
{
    private readonly List<SimTopologyDifference> _rows = [];
    private string _id = "";
    private int _start;

    public IReadOnlyList<SimTopologyDifference> Rows => _rows;

    /// <summary>What the following differences are about: the id of an entity; empty for the topology itself.</summary>
    public void About(string id)
    {
        _id = id;
        _start = _rows.Count;
    }

    public void Changed(string property, string? reference, string? difference) =>
        Note(DifferenceKind.Changed, property, reference, difference);

    public void Added(string property, string? value) => Note(DifferenceKind.Added, property, null, value);

    public void Removed(string property, string? value) => Note(DifferenceKind.Removed, property, value, null);

    /// <summary>Whether something was noted about a property of the entity, or about a part of that property.</summary>
    public bool HasAny(string property) => _rows.FindIndex(
        _start, row => row.Property?.StartsWith(property, StringComparison.Ordinal) == true) >= 0;

    private void Note(DifferenceKind kind, string property, string? reference, string? difference) => _rows.Add(new()
    {
        Kind = kind,
        ResourceId = _id,
        ResourceType = _id.Length == 0 ? "" : TypeOf(_id),
        Property = property.Length == 0 ? null : property,
        ReferenceValue = reference,
        DifferenceValue = difference,
    });

    private static string TypeOf(string id) => ArmId.TypeOf(id) is { Length: > 0 } type ? type : ArmTypes.Subscription;
}
