using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>An object with properties in one order. It has no others, so that a slip of the pen is seen.</summary>
internal class ObjectForm<T> : Form<T>, IDefinition
    where T : class
{
    private readonly T _usual;
    private readonly FrozenDictionary<string, Member<T>> _byName;

    /// <param name="name">What the schema calls it.</param>
    /// <param name="usual">The object that reading starts from.</param>
    /// <param name="members">In the order of writing and of reading.</param>
    public ObjectForm(string name, T usual, params Member<T>[] members)
    {
        Name = name;
        _usual = usual;
        Members = members;
        _byName = members.ToFrozenDictionary(member => member.Name);
    }

    public string Name { get; }

    public IReadOnlyList<Member<T>> Members { get; }

    public override IEnumerable<IDefinition> Definitions => [this];

    IEnumerable<IDefinition> IDefinition.Definitions => Members.SelectMany(member => member.Definitions);

    public override void Write(JsonText json, T value)
    {
        json.StartObject();
        WriteMembers(json, value);
        json.EndObject();
    }

    public void WriteMembers(JsonText json, T value)
    {
        foreach (Member<T> member in Members)
        {
            member.Write(json, value, _usual);
        }
    }

    public override T Read(DataNode node, NativeReading reading)
    {
        if (node is not ObjectNode properties)
        {
            reading.Wrong(node, "an object");
            return _usual;
        }

        RefuseOthers(properties, reading);
        return ReadMembers(properties, reading);
    }

    public override void Describe(JsonText schema)
    {
        schema.Name("$ref");
        schema.Text($"#/$defs/{Name}");
    }

    public void Define(JsonText schema)
    {
        schema.Name("type");
        schema.Text("object");
        schema.Name("properties");
        schema.StartObject();
        DescribeMembers(schema);
        schema.EndObject();
        schema.Name("required");
        schema.StartArray();
        foreach (Member<T> member in Members.Where(member => member.IsRequired))
        {
            schema.Text(member.Name);
        }

        schema.EndArray();
        schema.Name("additionalProperties");
        schema.Truth(false);
    }

    public void DescribeMembers(JsonText schema)
    {
        foreach (Member<T> member in Members)
        {
            member.Describe(schema, _usual);
        }
    }

    public T ReadMembers(ObjectNode properties, NativeReading reading)
    {
        T value = _usual;
        foreach (Member<T> member in Members)
        {
            if (properties.FindExact(member.Name) is { } node)
            {
                value = member.Read(node, value, reading);
            }
            else if (member.IsRequired)
            {
                reading.Fail(properties.Place, $"the property '{member.Name}' is missing");
            }
        }

        return value;
    }

    public void RefuseOthers(ObjectNode properties, NativeReading reading, params string[] known)
    {
        foreach (KeyValuePair<string, DataNode> property in properties.Properties)
        {
            if (!_byName.ContainsKey(property.Key) && !known.Contains(property.Key))
            {
                reading.Fail(property.Value.Place, $"there is no such property here; there are {Words(known)}");
            }
        }
    }

    private string Words(string[] known) => string.Join(", ", known.Concat(Members.Select(member => member.Name)));
}
