using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace ServiceEndpoints.Commands;

/// <summary>Template parameters from a hashtable, free of PowerShell's wrappers.</summary>
internal static class TemplateArgument
{
    private const int MaxDepth = 64;

    public static IReadOnlyDictionary<string, object?> Read(Hashtable given)
    {
        Dictionary<string, object?> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (DictionaryEntry entry in given)
        {
            values[entry.Key.ToString() ?? ""] = Plain(entry.Value, 0);
        }

        return values;
    }

    /// <summary>Too deep a value is left as it is; the engine refuses it.</summary>
    private static object? Plain(object? value, int depth) => value switch
    {
        PSObject { BaseObject: PSCustomObject } custom when depth < MaxDepth =>
            custom.Properties.ToDictionary(property => property.Name, property => Plain(property.Value, depth + 1)),
        PSObject wrapped => Plain(wrapped.BaseObject, depth + 1),
        SwitchParameter flag => flag.ToBool(),
        string => value,
        IDictionary table when depth < MaxDepth => table.Cast<DictionaryEntry>()
            .ToDictionary(entry => entry.Key.ToString() ?? "", entry => Plain(entry.Value, depth + 1)),
        IList list when depth < MaxDepth => list.Cast<object?>().Select(item => Plain(item, depth + 1)).ToArray(),
        _ => value,
    };
}
