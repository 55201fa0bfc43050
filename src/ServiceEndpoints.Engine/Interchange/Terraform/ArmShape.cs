using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Makes values in Resource Manager's form. What is absent or not known stays so.</summary>
internal static class ArmShape
{
    public static ObjectNode Object(SourcePlace place, params (string Name, DataNode? Value)[] properties) => new(
        properties.Where(property => property.Value is not null)
            .Select(property => KeyValuePair.Create(property.Name, property.Value!)),
        place);

    /// <summary>A part with its name and properties apart.</summary>
    public static ObjectNode Part(PlanValues values, params (string Name, DataNode? Value)[] properties) =>
        Object(values.Place, ("name", values.Find("name")), ("properties", Object(values.Place, properties)));

    public static DataNode? Reference(DataNode? id) =>
        id is null or UnresolvedNode ? id : Object(id.Place, ("id", id));

    public static DataNode? References(DataNode? ids) => Each(ids, id => Reference(id)!);

    /// <summary>Each element of an array made into something else.</summary>
    public static DataNode? Each(DataNode? array, System.Func<DataNode, DataNode> make) => array is ArrayNode items
        ? new ArrayNode(items.Items.Select(item => item is UnresolvedNode ? item : make(item)), array.Place)
        : array;

    public static ArrayNode Array(SourcePlace place, IEnumerable<DataNode> items) => new(items, place);

    /// <summary>A word for a flag that is set and one for a flag that is not.</summary>
    public static DataNode? Word(DataNode? flag, string on, string off) =>
        flag is BooleanNode boolean ? new TextNode(boolean.IsTrue ? on : off, flag.Place) : flag;

    public static DataNode? Not(DataNode? flag) =>
        flag is BooleanNode boolean ? new BooleanNode(!boolean.IsTrue, flag.Place) : flag;

    /// <summary>Words of a set in one text, with commas.</summary>
    public static DataNode? Joined(DataNode? words)
    {
        if (words is not ArrayNode array)
        {
            return words;
        }

        return array.Items.FirstOrDefault(item => item is UnresolvedNode)
            ?? new TextNode(string.Join(", ", array.Items.OfType<TextNode>().Select(word => word.Text)), words.Place);
    }

    public static TextNode Text(string text, SourcePlace place) => new(text, place);

    /// <summary>The whole with a property set, which may lie in properties; what is on the way to it is made.</summary>
    public static ObjectNode With(this ObjectNode whole, string path, DataNode value)
    {
        string[] names = path.Split('.', 2);
        DataNode? old = whole.Find(names[0]);
        DataNode changed = names.Length == 1
            ? value
            : (old as ObjectNode ?? new ObjectNode([], whole.Place)).With(names[1], value);
        return new(
            whole.Properties.Where(property => property.Key != names[0])
                .Append(KeyValuePair.Create(names[0], changed)),
            whole.Place);
    }

    public static DataNode? At(this ObjectNode whole, string path)
    {
        string[] names = path.Split('.', 2);
        DataNode? part = whole.Find(names[0]);
        return names.Length == 1 ? part : (part as ObjectNode)?.At(names[1]);
    }
}
