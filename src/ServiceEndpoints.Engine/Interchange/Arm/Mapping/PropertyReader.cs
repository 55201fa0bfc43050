using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>
/// Reads the properties of one object, and remembers which were read: those that nobody asked for are reported. A
/// value that is not known or is of the wrong kind is noted and read as absent.
/// </summary>
internal sealed class PropertyReader
{
    private readonly ObjectNode _node;
    private readonly string _path;
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);

    public PropertyReader(ObjectNode node, EntityNotes notes, string path = "")
    {
        _node = node;
        Notes = notes;
        _path = path;
        notes.Watch(this);
    }

    public EntityNotes Notes { get; }

    public SourcePlace Place => _node.Place;

    /// <summary>Properties that say something and were not read. An empty or null one says nothing.</summary>
    public IEnumerable<(string Property, SourcePlace Place)> Unread => _node.Properties
        .Where(property => !_read.Contains(property.Key) && !IsEmpty(property.Value))
        .Select(property => (PathOf(property.Key), property.Value.Place));

    public string PathOf(string name) => _path.Length == 0 ? name : $"{_path}.{name}";

    /// <summary>Marks properties that do not decide who reaches what.</summary>
    public void Ignore(params IEnumerable<string> names) => _read.UnionWith(names);

    /// <summary>Marks a feature that is switched off, and so is modelled by its absence.</summary>
    public void IgnoreWhen(string name, string off)
    {
        string? given = _node.Find(name) switch
        {
            TextNode text => text.Text,
            BooleanNode boolean => boolean.IsTrue ? bool.TrueString : bool.FalseString,
            _ => null,
        };
        if (off.Equals(given, StringComparison.OrdinalIgnoreCase))
        {
            _read.Add(name);
        }
    }

    public void IgnoreAll() => _read.UnionWith(_node.Names);

    /// <summary>Marks a property to be reported although something looked at it.</summary>
    public void LeaveUnread(string name) => _read.Remove(name);

    public bool Has(string name) => _node.TryGet(name, out DataNode? node) && node is not NullNode;

    /// <summary>Whether a property names something: text, an object with an id, or what is not known.</summary>
    public bool Says(string name) => _node.Find(name) switch
    {
        ObjectNode open => open.Find("id") is { } id && !IsEmpty(id),
        { } node => !IsEmpty(node),
        null => false,
    };

    /// <summary>The value as it is; null when it is absent or null.</summary>
    public DataNode? Find(string name)
    {
        _read.Add(name);
        return _node.TryGet(name, out DataNode? node) && node is not NullNode ? node : null;
    }

    /// <summary>
    /// The id of something; null when it is absent or not known. One that is made of values that are not known is
    /// taken all the same where it is that of something in the files.
    /// </summary>
    public string? Id(string name) => Find(name) is { } node ? IdOf(node, name) : null;

    public string? Text(string name) => Find(name) is { } node ? TextOf(node, name) : null;

    public bool? Flag(string name)
    {
        switch (Find(name))
        {
            case null:
                return null;
            case BooleanNode boolean:
                return boolean.IsTrue;
            case TextNode text when bool.TryParse(text.Text, out bool isTrue):
                return isTrue;
            case { } other:
                Note(other, name, "true or false");
                return null;
        }
    }

    public int? Number(string name)
    {
        DataNode? node = Find(name);
        if (node is null)
        {
            return null;
        }

        NumberNode? number = node is TextNode text ? new NumberNode(text.Text, text.Place) : node as NumberNode;
        if (number is not null && number.TryGetWhole(out long whole) && whole is >= int.MinValue and <= int.MaxValue)
        {
            return (int)whole;
        }

        Note(node, name, "a whole number");
        return null;
    }

    /// <summary>One of a closed set of words, whatever its case.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (Find(name) is not { } node || TextOf(node, name) is not { Length: > 0 } text)
        {
            return null;
        }

        string? word = Enum.GetNames<T>().FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (word is null)
        {
            Note(node, name, $"one of {string.Join(", ", Enum.GetNames<T>())}");
        }

        return word is null ? null : Enum.Parse<T>(word);
    }

    public PropertyReader? Object(string name)
    {
        DataNode? node = Find(name);
        if (node is not (null or ObjectNode))
        {
            Note(node, name, "an object");
        }

        return node is ObjectNode open ? new(open, Notes, PathOf(name)) : null;
    }

    /// <summary>The elements of an array, or none.</summary>
    public IEnumerable<DataNode> Items(string name)
    {
        DataNode? node = Find(name);
        if (node is not (null or ArrayNode))
        {
            Note(node, name, "an array");
        }

        return node is ArrayNode array ? array.Items.Where(item => item is not NullNode) : [];
    }

    public IEnumerable<PropertyReader> Objects(string name)
    {
        foreach (DataNode item in Items(name))
        {
            if (item is ObjectNode open)
            {
                yield return new(open, Notes, PathOf(name));
            }
            else
            {
                Note(item, name, "an object");
            }
        }
    }

    public IEnumerable<(string Text, SourcePlace Place)> Texts(string name)
    {
        foreach (DataNode item in Items(name))
        {
            if (TextOf(item, name) is { } text)
            {
                yield return (text, item.Place);
            }
        }
    }

    /// <summary>The id in an object that holds nothing but one; null when there is none or it is not known.</summary>
    public string? Reference(string name) => Find(name) switch
    {
        null => null,
        ObjectNode open => IdIn(open, name),
        { } other => IdOf(other, name),
    };

    public IEnumerable<string> References(string name) => Items(name)
        .Select(item => item is ObjectNode open ? IdIn(open, name) : IdOf(item, name))
        .OfType<string>();

    private static bool IsEmpty(DataNode node) =>
        node is NullNode or ArrayNode { Items.Count: 0 } or ObjectNode { Names.Count: 0 } or TextNode { Text: "" };

    private string? IdIn(ObjectNode open, string name) =>
        open.Find("id") is { } id and not NullNode ? IdOf(id, name) : null;

    private string? IdOf(DataNode node, string name) =>
        node is UnresolvedNode { Symbol: { } symbol } && Notes.Estate.IsRead(symbol)
            ? symbol
            : TextOf(node, name)?.TrimEnd('/');

    private string? TextOf(DataNode node, string name)
    {
        switch (node)
        {
            case TextNode text:
                return text.Text;
            case NumberNode number:
                return number.Literal;
            default:
                Note(node, name, "a string");
                return null;
        }
    }

    private void Note(DataNode node, string name, string expected)
    {
        if (node is UnresolvedNode unresolved)
        {
            Notes.Unresolved(PathOf(name), unresolved);
            return;
        }

        string text = node is TextNode plain ? plain.Text : node.Kind;
        Notes.Invalid(
            ErrorId.ValueInvalid, PathOf(name), text, $"It must be {expected}, and it is '{text}'.", node.Place);
    }
}
