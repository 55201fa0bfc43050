using System;
using System.Linq;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>
/// The variables of a template, also those that a copy element makes.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-variables
/// </summary>
internal sealed class TemplateVariables
{
    private readonly ObjectNode? _definitions;
    private readonly CycleGuard _values = new();

    public TemplateVariables(ObjectNode template) => _definitions = template.Find("variables") as ObjectNode;

    public DataNode? Find(string name, ExpressionEvaluator expressions)
    {
        DataNode? copy = CopyOf(name);
        if ((_definitions?.Find(name) ?? copy) is not { } definition)
        {
            return null;
        }

        EvaluationFrame frame = new() { Place = definition.Place, Expression = $"[variables('{name}')]" };
        return _values.Get(
            name,
            () => copy is null ? Value(definition, frame, expressions) : Repeated(name, copy, frame, expressions),
            () => expressions.Mistake($"the variable '{name}' needs itself", frame));
    }

    private static DataNode Value(DataNode definition, EvaluationFrame frame, ExpressionEvaluator expressions) =>
        new NodeEvaluator(expressions).Evaluate(definition, frame);

    private static DataNode Repeated(
        string name, DataNode copy, EvaluationFrame frame, ExpressionEvaluator expressions)
    {
        ArrayNode loops = new([copy], copy.Place);
        DataNode made = Value(new ObjectNode([new("copy", loops)], copy.Place), frame, expressions);
        return (made as ObjectNode)?.Find(name) ?? expressions.Mistake("the copy element makes no sense", frame);
    }

    private DataNode? CopyOf(string name) => (_definitions?.Find("copy") as ArrayNode)?.Items
        .FirstOrDefault(loop => name.Equals((loop as ObjectNode)?.TextOf("name"), StringComparison.OrdinalIgnoreCase));
}
