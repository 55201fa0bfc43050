using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace ServiceEndpoints.Queries.Comparison;

/// <summary>Values of the model as text for a row of a comparison.</summary>
internal static class PropertyText
{
    /// <summary>Null for null, the elements of a list with commas between them.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        IEnumerable items => string.Join(", ", items.Cast<object>()),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    /// <summary>All that a thing stores but what is empty, as <c>Location westeurope; AddressPrefix 10.0.0.0/16</c>.</summary>
    /// <param name="name">What the row calls the thing already, and so is not said again.</param>
    public static string OfAll(object record, string name) => string.Join("; ", Stored(record, name));

    private static IEnumerable<string> Stored(object record, string name) =>
        from PropertyInfo property in StoredProperties.Of(record.GetType())
        let value = property.GetValue(record)
        let text = Of(value)
        where !string.IsNullOrEmpty(text) && text != name && value is not false && !Equals(value, TimeSpan.Zero)
        select $"{property.Name} {text}";
}
