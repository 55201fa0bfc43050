using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Interchange.Native.Estate;
using ServiceEndpoints.Interchange.Native.Forms;

namespace ServiceEndpoints.Interchange.Native;

/// <summary>
/// The JSON Schema of the native format, made of the same forms that write and read it.
/// Source: https://json-schema.org/draft/2020-12
/// </summary>
public static class NativeSchema
{
    public static void Write(Stream stream)
    {
        JsonText schema = new(stream);
        schema.StartObject();
        schema.Name("$schema");
        schema.Text("https://json-schema.org/draft/2020-12/schema");
        schema.Name("$id");
        schema.Text($"urn:serviceendpoints:topology:{NativeFormat.Version}");
        schema.Name("title");
        schema.Text("A topology of ServiceEndpoints");
        schema.Name("type");
        schema.Text("object");
        WriteProperties(schema);
        WriteRequired(schema);
        schema.Name("additionalProperties");
        schema.Truth(false);
        WriteDefinitions(schema);
        schema.EndObject();
        schema.Finish();
    }

    private static void WriteProperties(JsonText schema)
    {
        schema.Name("properties");
        schema.StartObject();
        schema.Name(NativeFormat.FormatProperty);
        schema.StartObject();
        schema.Name("const");
        schema.Text(NativeFormat.Name);
        schema.EndObject();
        schema.Name(NativeFormat.VersionProperty);
        schema.StartObject();
        schema.Name("const");
        schema.Number(NativeFormat.Version);
        schema.EndObject();
        TopologyForm.Instance.DescribeMembers(schema);
        schema.EndObject();
    }

    private static void WriteRequired(JsonText schema)
    {
        schema.Name("required");
        schema.StartArray();
        schema.Text(NativeFormat.FormatProperty);
        schema.Text(NativeFormat.VersionProperty);
        foreach (string name in TopologyForm.Instance.Members
            .Where(member => member.IsRequired)
            .Select(member => member.Name))
        {
            schema.Text(name);
        }

        schema.EndArray();
    }

    private static void WriteDefinitions(JsonText schema)
    {
        schema.Name("$defs");
        schema.StartObject();
        foreach (IDefinition definition in All().OrderBy(definition => definition.Name, StringComparer.Ordinal))
        {
            schema.Name(definition.Name);
            schema.StartObject();
            definition.Define(schema);
            schema.EndObject();
        }

        schema.EndObject();
    }

    /// <summary>Every object that is defined, once.</summary>
    internal static IEnumerable<IDefinition> All()
    {
        Dictionary<string, IDefinition> found = [];
        Queue<IDefinition> open = new(((IDefinition)TopologyForm.Instance).Definitions);
        while (open.TryDequeue(out IDefinition? definition))
        {
            if (found.TryAdd(definition.Name, definition))
            {
                foreach (IDefinition inner in definition.Definitions)
                {
                    open.Enqueue(inner);
                }
            }
        }

        return found.Values;
    }
}
