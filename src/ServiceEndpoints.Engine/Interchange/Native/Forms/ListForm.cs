using System;
using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>A list in its own order.</summary>
/// <param name="item">How one of them is written.</param>
/// <param name="key">What no two of them have alike; null where two may be alike.</param>
internal sealed class ListForm<T>(Form<T> item, Func<T, string>? key = null) : Form<ValueList<T>>
{
    public override IEnumerable<IDefinition> Definitions => item.Definitions;

    public override void Write(JsonText json, ValueList<T> value)
    {
        json.StartArray();
        foreach (T one in value)
        {
            item.Write(json, one);
        }

        json.EndArray();
    }

    public override ValueList<T> Read(DataNode node, NativeReading reading)
    {
        if (node is not ArrayNode array)
        {
            reading.Wrong(node, "an array");
            return [];
        }

        HashSet<string> keys = new(ArmId.Comparer);
        T[] items = new T[array.Items.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = item.Read(array.Items[i], reading);
            if (key is not null && !keys.Add(key(items[i])))
            {
                reading.Fail(array.Items[i].Place, $"'{key(items[i])}' stands in this list for the second time");
            }
        }

        return items.ToValueList();
    }

    public override void Describe(JsonText schema)
    {
        schema.Name("type");
        schema.Text("array");
        schema.Name("items");
        schema.StartObject();
        item.Describe(schema);
        schema.EndObject();
    }
}
