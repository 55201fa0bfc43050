using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Native;

/// <summary>
/// What is known while one file is read: its first fault, and which ids it has given to things and taken for granted.
/// </summary>
internal sealed class NativeReading
{
    private readonly Dictionary<string, HashSet<string>> _claims = [];
    private readonly List<(string Kind, string Id, SourcePlace Place)> _needs = [];

    /// <summary>Null while there is none.</summary>
    public Refusal? Fault { get; private set; }

    /// <param name="reason">A sentence without its full stop.</param>
    public void Fail(SourcePlace place, string reason) =>
        Fault ??= new(ErrorId.TopologyFileMalformed, $"{place}: {reason}.", place.File);

    public void Wrong(DataNode node, string wanted) => Fail(node.Place, $"{node.Kind} stands here instead of {wanted}");

    /// <summary>Takes down that the file holds a thing; two of one id are a fault.</summary>
    public void Claim(string kind, string id, SourcePlace place)
    {
        if (!_claims.TryGetValue(kind, out HashSet<string>? ids))
        {
            _claims.Add(kind, ids = new(ArmId.Comparer));
        }

        if (!ids.Add(id))
        {
            Fail(place, $"the id '{id}' stands here for the second time");
        }
    }

    /// <summary>Takes down that a thing cannot be without another, wherever in the file that stands.</summary>
    public void Need(string kind, string id, SourcePlace place) => _needs.Add((kind, id, place));

    /// <summary>Looks for everything that was taken for granted.</summary>
    public void Settle()
    {
        foreach ((string kind, string id, SourcePlace place) in _needs)
        {
            if (!_claims.TryGetValue(kind, out HashSet<string>? ids) || !ids.Contains(id))
            {
                Fail(place, $"it belongs to '{id}', which is not in the file");
            }
        }
    }

    public bool HasFailed([NotNullWhen(true)] out Refusal? fault)
    {
        fault = Fault;
        return fault is not null;
    }
}
