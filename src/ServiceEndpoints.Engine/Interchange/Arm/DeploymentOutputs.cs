using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>
/// What the deployments inside of a template give out, which other resources of the template refer to.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/outputs
/// </summary>
internal sealed class DeploymentOutputs
{
    private readonly ObjectNode _template;
    private readonly InnerTemplates _inner;
    private readonly CycleGuard _outputs = new();

    public DeploymentOutputs(ObjectNode template, InnerTemplates inner)
    {
        _template = template;
        _inner = inner;
    }

    /// <param name="reference">A symbolic name, a name or a resource id.</param>
    /// <param name="template">The template that refers to it.</param>
    /// <param name="frame">Where it does so.</param>
    /// <returns>The deployment with its outputs; null when the template has none that is called so.</returns>
    public DataNode? Find(string reference, ArmTemplate template, EvaluationFrame frame)
    {
        string name = reference[(reference.LastIndexOf('/') + 1)..];
        return Deployments().FirstOrDefault(entry =>
            entry.Symbol == reference || NameOf(entry.Node, template) == name) is { Node: { } node }
            ? _outputs.Get(
                node.Place.ToString(),
                () => Outputs(node, template, frame),
                () => template.Expressions.Mistake($"the deployment '{name}' needs itself", frame))
            : null;
    }

    private static string? NameOf(ObjectNode node, ArmTemplate template) =>
        node.Find("name") is { } name
        && template.Nodes.Evaluate(name, new EvaluationFrame { Place = name.Place }) is TextNode text
            ? text.Text
            : null;

    private IEnumerable<(string? Symbol, ObjectNode Node)> Deployments()
    {
        IEnumerable<(string? Symbol, DataNode Node)> resources = _template.Find("resources") switch
        {
            ObjectNode named => named.Properties.Select(property => ((string?)property.Key, property.Value)),
            ArrayNode array => array.Items.Select(item => ((string?)null, item)),
            _ => [],
        };
        return resources
            .Where(resource => resource.Node is ObjectNode node && node.Find("copy") is null
                && InnerTemplates.IsDeployment(node.TextOf("type")))
            .Select(resource => (resource.Symbol, (ObjectNode)resource.Node));
    }

    private DataNode Outputs(ObjectNode node, ArmTemplate template, EvaluationFrame frame)
    {
        EvaluationFrame here = new() { Place = node.Place };
        string name = NameOf(node, template) ?? "";
        if (_inner.Open(node, name, template, template.Expressions.Scope, here) is not { } inner)
        {
            const string Cause = "What the deployment gives out is not known here.";
            return new UnresolvedNode(frame.Expression, Cause, frame.Place);
        }

        IEnumerable<KeyValuePair<string, DataNode>> outputs =
            ((inner.Content.Find("outputs") as ObjectNode)?.Properties ?? [])
            .Where(output => output.Value is ObjectNode)
            .Select(output =>
                KeyValuePair.Create(output.Key, Value((ObjectNode)output.Value, inner.Template, frame)));
        return new ObjectNode([new("outputs", new ObjectNode(outputs, node.Place))], node.Place);
    }

    private static DataNode Value(ObjectNode output, ArmTemplate template, EvaluationFrame frame)
    {
        EvaluationFrame here = new() { Place = output.Place };
        DataNode value = TemplateParameters.IsSecure(output.TextOf("type"))
            ? new UnresolvedNode(frame.Expression, "The output is a secret.", frame.Place)
            : output.Find("value") is { } written
                ? template.Nodes.Evaluate(written, here)
                : new UnresolvedNode(frame.Expression, "The output is made by a loop.", frame.Place);
        return new ObjectNode([new("value", value)], output.Place);
    }
}
