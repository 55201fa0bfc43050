using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Native;

/// <summary>
/// What is known while one file is read: its first fault, and which ids it gives to things and refers to.
/// </summary>
/// <param name="session">What takes down where the things of the file stand.</param>
internal sealed class NativeReading(ImportSession session)
{
    private readonly Dictionary<string, HashSet<string>> _claims = [];
    private readonly List<(string Kind, string Id, SourcePlace Place)> _references = [];

    /// <summary>Null while there is none.</summary>
    public Refusal? Fault { get; private set; }

    /// <param name="reason">A sentence without its full stop.</param>
    public void Fail(SourcePlace place, string reason) =>
        Fault ??= new(ErrorId.TopologyFileMalformed, $"{place}: {reason}.", place.File);

    /// <param name="refusal">Why a part could not be read at all; null where it could.</param>
    public void Fail(Refusal? refusal) => Fault ??= refusal;

    public void Wrong(DataNode node, string wanted) => Fail(node.Place, $"{node.Kind} stands here instead of {wanted}");

    /// <summary>Takes down that the file holds a thing; two of one id are a fault.</summary>
    public void Claim(string kind, string id, SourcePlace place)
    {
        session.Watch.Beat();
        session.NativePlaces[id] = place;
        if (!_claims.TryGetValue(kind, out HashSet<string>? ids))
        {
            _claims.Add(kind, ids = new(ArmId.Comparer));
        }

        if (!ids.Add(id))
        {
            Fail(place, $"the id '{id}' stands here for the second time");
        }
    }

    /// <summary>Takes down that a thing is referred to, which may stand further down.</summary>
    /// <returns>The id, in the one copy that a thing before it has.</returns>
    public string Refer(string kind, string id, SourcePlace place)
    {
        // A million machines in a few subnets need no million places and no million copies of the subnets' ids.
        if (_claims.TryGetValue(kind, out HashSet<string>? ids) && ids.TryGetValue(id, out string? claimed))
        {
            return claimed == id ? claimed : id;
        }

        _references.Add((kind, id, place));
        return id;
    }

    /// <summary>The references that lead to nothing in the file.</summary>
    public IEnumerable<(string Kind, string Id, SourcePlace Place)> Dangling() => _references.Where(reference =>
        !_claims.TryGetValue(reference.Kind, out HashSet<string>? ids) || !ids.Contains(reference.Id));

    public bool HasFailed([NotNullWhen(true)] out Refusal? fault)
    {
        fault = Fault;
        return fault is not null;
    }
}
