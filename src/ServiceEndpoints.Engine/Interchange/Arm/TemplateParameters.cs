using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Arm.Expressions.Functions;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>
/// The parameters of a template. A secure one is never read, so that no secret can get into a topology or a report.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/parameters
/// </summary>
internal sealed class TemplateParameters
{
    private readonly TemplateOwnTypes _types;
    private readonly ObjectNode? _definitions;
    private readonly IReadOnlyDictionary<string, DataNode> _given;
    private readonly ImportLog _log;
    private readonly CycleGuard _values = new();

    public TemplateParameters(ObjectNode template, IReadOnlyDictionary<string, DataNode> given, ImportLog log)
    {
        _types = new(template);
        _definitions = template.Find("parameters") as ObjectNode;
        _given = given;
        _log = log;
    }

    public static bool IsSecure(string? type) =>
        type is not null && type.StartsWith("secure", StringComparison.OrdinalIgnoreCase);

    public DataNode? Find(string name, ExpressionEvaluator expressions)
    {
        if (_definitions?.Find(name) is not { } definition)
        {
            return null;
        }

        EvaluationFrame frame = new() { Place = definition.Place, Expression = $"[parameters('{name}')]" };
        return _values.Get(
            name,
            () => Value(name, definition as ObjectNode ?? new([], definition.Place), frame, expressions),
            () => expressions.Mistake($"the parameter '{name}' needs itself", frame));
    }

    private static UnresolvedNode Missing(string name, string type, EvaluationFrame frame) =>
        new(frame.Expression, $"The parameter '{name}' has no value.", frame.Place)
        {
            Symbol = SymbolOf(name, type, "string"),
        };

    private static string? SymbolOf(string name, string type, string text) =>
        type.Equals(text, StringComparison.OrdinalIgnoreCase) ? $"({name})" : null;

    private DataNode Value(
        string name, ObjectNode definition, EvaluationFrame frame, ExpressionEvaluator expressions)
    {
        string type = _types.NameOf(definition);
        if (IsSecure(type))
        {
            // Its name stands for it, which is none.
            return new UnresolvedNode(frame.Expression, $"The parameter '{name}' is a secret.", frame.Place)
            {
                Symbol = SymbolOf(name, type, "securestring"),
            };
        }

        // A null is as good as nothing where there is a default:
        // https://github.com/Azure/bicep/pull/11887 makes parameters of modules with defaults nullable for it.
        DataNode? standard = definition.Find("defaultValue");
        if (_given.TryGetValue(name, out DataNode? given) && (given is not NullNode || standard is null))
        {
            return given is UnresolvedNode ? given : Hidden(definition, Checked(name, definition, type, given));
        }

        if (standard is not null)
        {
            DataNode value = new NodeEvaluator(expressions).Evaluate(standard, frame);
            return value is UnresolvedNode ? value : Hidden(definition, Checked(name, definition, type, value));
        }

        return _types.IsNullable(definition)
            ? new NullNode(definition.Place)
            : Missing(name, type, frame);
    }

    /// <summary>The value without what its type says is secret.</summary>
    private DataNode Hidden(ObjectNode definition, DataNode value) => _types.WithoutSecrets(definition, value);

    private DataNode Checked(string name, ObjectNode definition, string type, DataNode value)
    {
        bool fits = value is NullNode || type.ToUpperInvariant() switch
        {
            "STRING" => value is TextNode,
            "INT" => value is NumberNode,
            "BOOL" => value is BooleanNode,
            "ARRAY" => value is ArrayNode,
            "OBJECT" => value is ObjectNode,
            _ => true,
        };
        if (!fits)
        {
            Find($"The parameter '{name}' must be of type {type}, and it is {value.Kind}.", definition);
        }
        else if (definition.Find("allowedValues") is ArrayNode allowed && value is not NullNode
            && !IsAllowed(value, allowed))
        {
            Find($"The parameter '{name}' has a value that the template does not allow.", definition);
        }

        return value;
    }

    /// <summary>
    /// An array may hold some of what is allowed.
    /// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/parameters#allowed-values
    /// </summary>
    private static bool IsAllowed(DataNode value, ArrayNode allowed) =>
        allowed.Items.Any(item => NodeComparison.Same(item, value))
        || (value is ArrayNode array && array.Items.All(part =>
            part is UnresolvedNode || allowed.Items.Any(item => NodeComparison.Same(item, part))));

    private void Find(string message, ObjectNode definition) =>
        _log.Find(ErrorId.ValueInvalid, message, "", definition.Place);
}
