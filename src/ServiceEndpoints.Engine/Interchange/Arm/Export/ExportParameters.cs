using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>What whoever deploys the template must or may say. No secret ever has a value here.</summary>
internal sealed class ExportParameters
{
    private readonly SortedDictionary<string, JsonObject> _parameters = new(StringComparer.Ordinal);

    /// <summary>A secret that has to be given.</summary>
    /// <returns>The expression that stands for it.</returns>
    public string Secret(string name, string description) => Add(name, "secureString", null, description);

    public string Text(string name, string? standard, string description) => Add(name, "string", standard, description);

    public string DatabaseAdministrator() =>
        Text("databaseAdministrator", "sqladmin", "The administrator of all database servers.");

    public string DatabasePassword() =>
        Secret("databasePassword", "The password of the administrator of all database servers.");

    public JsonObject? Definitions(IReadOnlySet<string> used) => Made(used, definition => definition.DeepClone());

    /// <summary>The same parameters as a nested deployment is given them.</summary>
    public JsonObject? Passed(IReadOnlySet<string> used) => Made(used, null);

    /// <summary>The names of those that a value refers to.</summary>
    public IEnumerable<string> UsedIn(JsonNode? node) => node switch
    {
        JsonObject open => open.SelectMany(property => UsedIn(property.Value)),
        JsonArray array => array.SelectMany(UsedIn),
        JsonValue value when value.TryGetValue(out string? text) =>
            _parameters.Keys.Where(name => text == Expression(name)),
        _ => [],
    };

    private static string Expression(string name) => $"[parameters('{name}')]";

    private JsonObject? Made(IReadOnlySet<string> used, Func<JsonObject, JsonNode>? make)
    {
        JsonObject made = [];
        foreach ((string name, JsonObject definition) in _parameters.Where(entry => used.Contains(entry.Key)))
        {
            made.Add(name, make?.Invoke(definition) ?? Written.Object(("value", Expression(name))));
        }

        return made.Count == 0 ? null : made;
    }

    private string Add(string name, string type, string? standard, string description)
    {
        _parameters[name] = Written.Object(
            ("type", type),
            ("defaultValue", standard),
            ("metadata", Written.Object(("description", description))));
        return Expression(name);
    }
}
