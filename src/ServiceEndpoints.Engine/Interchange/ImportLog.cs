using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>Collects what the report of one import says. The same thing is noted once.</summary>
internal sealed class ImportLog
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _counted = new(ArmId.Comparer);
    private readonly List<SkippedResource> _skipped = [];
    private readonly List<ImportUnresolved> _unresolved = [];
    private readonly List<NotModelledProperty> _notModelled = [];
    private readonly List<ImportFinding> _findings = [];
    private readonly List<ImportWarning> _warnings = [];
    private readonly HashSet<object> _noted = [];

    public void Count(string type, string id)
    {
        if (_counted.Add(id))
        {
            _counts[type] = _counts.GetValueOrDefault(type) + 1;
        }
    }

    public void Skip(string type, string name, string reason, SourcePlace place) =>
        Note(_skipped, new(type, name, reason, place.ToString()));

    public void Unresolved(string target, string property, UnresolvedNode node) => Note(
        _unresolved, new(target, property, node.Expression, node.Cause, node.Place.ToString()));

    public void NotModelled(string target, string property, SourcePlace place) =>
        Note(_notModelled, new(target, property, place.ToString()));

    public void Find(ErrorId id, string message, string target, SourcePlace place) =>
        Note(_findings, new(id, message, target, place.ToString()));

    /// <summary>Says of each property that stands twice that the last one was taken.</summary>
    public void Find(IEnumerable<RepeatedProperty> repeated)
    {
        foreach ((string name, SourcePlace place) in repeated)
        {
            Find(
                ErrorId.ValueInvalid,
                $"The property '{name}' stands twice in one object, and the last one counts.",
                "",
                place);
        }
    }

    public void Warn(IEnumerable<ImportWarning> warnings)
    {
        foreach (ImportWarning warning in warnings)
        {
            Note(_warnings, warning);
        }
    }

    public SimImportReport Report(SimTopology topology, ImportFormat format, IEnumerable<string> files) => new()
    {
        Topology = topology,
        Format = format,
        Files = files.ToValueList(),
        Resources = _counts.Select(count => new ImportedCount(count.Key, count.Value)).ToValueList(),
        Skipped = _skipped.ToValueList(),
        Unresolved = _unresolved.ToValueList(),
        NotModelled = _notModelled.ToValueList(),
        Findings = _findings.ToValueList(),
        Warnings = _warnings.ToValueList(),
    };

    private void Note<T>(List<T> list, T entry)
        where T : class
    {
        if (_noted.Add(entry))
        {
            list.Add(entry);
        }
    }
}
