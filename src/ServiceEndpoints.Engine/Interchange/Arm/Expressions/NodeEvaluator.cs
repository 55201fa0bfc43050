using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>Evaluates every string in a part of a template, and repeats what its copy elements say.</summary>
internal sealed class NodeEvaluator
{
    private const string Copy = "copy";

    private readonly ExpressionEvaluator _expressions;

    public NodeEvaluator(ExpressionEvaluator expressions) => _expressions = expressions;

    /// <param name="node">A value as it stands in the template.</param>
    /// <param name="frame">What holds there.</param>
    /// <param name="without">Names of properties to leave out at the top of the value.</param>
    public DataNode Evaluate(DataNode node, EvaluationFrame frame, params string[] without)
    {
        DataNode value = _expressions.Budget.Enter()
            ? Bounded(EvaluateOpen(node, frame, without))
            : TooLarge(node.Place);
        _expressions.Budget.Leave();
        return value;
    }

    private static UnresolvedNode TooLarge(SourcePlace place) => new("", "It is too large.", place);

    private DataNode EvaluateOpen(DataNode node, EvaluationFrame frame, string[] without) => node switch
    {
        TextNode text => _expressions.Evaluate(text, frame),
        ArrayNode array => new ArrayNode(array.Items.Select(item => Evaluate(item, frame)), array.Place),
        ObjectNode open => new ObjectNode(Properties(open, frame, without), open.Place),
        _ => node,
    };

    private IEnumerable<KeyValuePair<string, DataNode>> Properties(
        ObjectNode node, EvaluationFrame frame, string[] without)
    {
        foreach ((string name, DataNode value) in node.Properties)
        {
            if (without.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (name.Equals(Copy, StringComparison.OrdinalIgnoreCase) && value is ArrayNode loops)
            {
                foreach (KeyValuePair<string, DataNode> made in loops.Items.SelectMany(loop => Repeated(loop, frame)))
                {
                    yield return made;
                }

                continue;
            }

            yield return new(Name(name, value.Place, frame), Evaluate(value, frame));
        }
    }

    /// <summary>
    /// The property that a copy element makes, an array of its input evaluated once for every turn.
    /// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-properties
    /// </summary>
    private IEnumerable<KeyValuePair<string, DataNode>> Repeated(DataNode element, EvaluationFrame frame)
    {
        CopyLoop? loop = CopyLoop.Read(element, isResource: false, _expressions, frame);
        if (loop is null)
        {
            yield break;
        }

        DataNode input = (element as ObjectNode)?.Find("input") ?? new NullNode(element.Place);
        yield return new(
            loop.Name,
            loop.Unresolved ?? Bounded(new ArrayNode(
                loop.Steps.Select(step => Evaluate(input, frame.In(step))),
                element.Place)));
    }

    private string Name(string name, SourcePlace place, EvaluationFrame frame) =>
        TemplateText.IsExpression(name) && _expressions.Evaluate(new TextNode(name, place), frame) is TextNode text
            ? text.Text
            : name;

    private DataNode Bounded(DataNode node) =>
        _expressions.Budget.Admits(node.Size, node.Depth) ? node : TooLarge(node.Place);
}
