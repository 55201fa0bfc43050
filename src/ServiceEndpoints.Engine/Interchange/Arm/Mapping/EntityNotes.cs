using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>What is noted while one entity is read: for the report, and for the entity itself.</summary>
internal sealed class EntityNotes
{
    public const string Name = "name";

    private readonly List<UnresolvedValue> _values;
    private readonly List<PropertyReader> _readers = [];

    public EntityNotes(string target, EstateBuilder estate, IReadOnlyCollection<UnresolvedValue> doubts)
    {
        Target = target;
        Estate = estate;
        _values = [.. doubts];
        // Whatever its name is, a part is what it is; but it is there only if the whole is.
        Doubts = doubts.Where(doubt => doubt.Property != Name).ToValueList();
    }

    /// <summary>The id of the entity.</summary>
    public string Target { get; }

    public EstateBuilder Estate { get; }

    /// <summary>What is not known of the resource as a whole, and so of its parts too.</summary>
    public ValueList<UnresolvedValue> Doubts { get; }

    /// <summary>What is not known of the entity.</summary>
    public ValueList<UnresolvedValue> Values => _values.Distinct().ToValueList();

    public void Unresolved(string property, UnresolvedNode node)
    {
        _values.Add(new(property, node.Expression, node.Place.ToString()));
        Estate.Log.Unresolved(Target, property, node);
    }

    /// <summary>Notes a value that the files name and do not hold.</summary>
    public void NotThere(string property, string text, string reason, SourcePlace place) =>
        Unresolved(property, new UnresolvedNode(text, reason, place));

    /// <summary>Notes a value that Azure would refuse, so that nobody knows what it would be.</summary>
    public void Invalid(ErrorId id, string property, string text, string reason, SourcePlace place)
    {
        _values.Add(new(property, text, place.ToString()));
        Estate.Log.Find(id, $"{property}: {reason}", Target, place);
    }

    /// <summary>Where a value is not known, makes a part of it that matters by itself not known either.</summary>
    public void Spread(string property, string part) => _values.AddRange(
        _values.Where(value => value.Property == property).Select(value => value with { Property = part }).ToList());

    public void NotModelled(string property, SourcePlace place) => Estate.Log.NotModelled(Target, property, place);

    public void Watch(PropertyReader reader) => _readers.Add(reader);

    /// <summary>Reports every property that nobody asked for.</summary>
    public void TellUnread()
    {
        foreach ((string property, SourcePlace place) in _readers.SelectMany(reader => reader.Unread))
        {
            NotModelled(property, place);
        }
    }
}
