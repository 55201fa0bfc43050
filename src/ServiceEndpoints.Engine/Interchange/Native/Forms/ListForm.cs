using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>A list in its own order.</summary>
/// <param name="item">How one of them is written.</param>
/// <param name="key">
/// What tells them apart, so that two lists can be compared one by one; null for lists that are compared as a whole.
/// </param>
/// <param name="isUnique">Whether two of one key are a fault.</param>
internal sealed class ListForm<T>(Form<T> item, Func<T, string>? key = null, bool isUnique = false)
    : Form<ValueList<T>>
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
            if (isUnique && !keys.Add(key!(items[i])))
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

    public override void Compare(
        ValueList<T> reference, ValueList<T> difference, string property, DifferenceLog log)
    {
        if (key is null || !HasDistinctKeys(reference) || !HasDistinctKeys(difference))
        {
            base.Compare(reference, difference, property, log);
            return;
        }

        Dictionary<string, T> before = reference.ToDictionary(key, ArmId.Comparer);
        Dictionary<string, T> after = difference.ToDictionary(key, ArmId.Comparer);
        foreach (string name in before.Keys.Union(after.Keys, ArmId.Comparer).Order(ArmId.Comparer))
        {
            string place = $"{property}[{name}]";
            if (!after.TryGetValue(name, out T? present))
            {
                log.Removed(place, item.TextOf(before[name]));
            }
            else if (!before.TryGetValue(name, out T? former))
            {
                log.Added(place, item.TextOf(present));
            }
            else if (!item.Same(former, present))
            {
                item.Compare(former, present, place, log);
            }
        }

        if (!log.HasAny(property))
        {
            // The same ones in another order.
            base.Compare(reference, difference, property, log);
        }
    }

    public override string? TextOf(ValueList<T> value) =>
        value.Count == 0 ? null : string.Join(", ", value.Select(item.TextOf));

    private bool HasDistinctKeys(ValueList<T> list) =>
        list.Select(key!).Distinct(ArmId.Comparer).Count() == list.Count;
}
