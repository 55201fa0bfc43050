using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>The functions that a template defines, by namespace and name.</summary>
internal sealed class TemplateOwnFunctions
{
    private readonly Dictionary<string, TemplateOwnFunction> _functions = new(StringComparer.OrdinalIgnoreCase);

    public TemplateOwnFunctions(ObjectNode template)
    {
        foreach (ObjectNode space in Objects(template.Find("functions")))
        {
            foreach ((string name, DataNode definition) in
                (space.Find("members") as ObjectNode)?.Properties ?? [])
            {
                if (definition is ObjectNode member
                    && (member.Find("output") as ObjectNode)?.Find("value") is { } output)
                {
                    IEnumerable<string?> parameters =
                        Objects(member.Find("parameters")).Select(parameter => parameter.TextOf("name"));
                    _functions[$"{space.TextOf("namespace")}.{name}"] = new([.. parameters.OfType<string>()], output);
                }
            }
        }
    }

    public TemplateOwnFunction? Find(string name) => _functions.GetValueOrDefault(name);

    private static IEnumerable<ObjectNode> Objects(DataNode? node) =>
        (node as ArrayNode)?.Items.OfType<ObjectNode>() ?? [];
}
