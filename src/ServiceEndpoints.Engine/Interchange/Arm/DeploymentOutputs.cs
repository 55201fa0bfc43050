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
    private readonly InnerTemplates _inner;
    private readonly CycleGuard _outputs = new();

    public DeploymentOutputs(InnerTemplates inner) => _inner = inner;

    /// <param name="deployment">A deployment of the template.</param>
    /// <param name="template">The template.</param>
    /// <param name="frame">Where it is referred to.</param>
    /// <returns>The properties of the deployment that are known: its outputs.</returns>
    public DataNode Of(TemplateResource deployment, ArmTemplate template, EvaluationFrame frame)
    {
        string name = deployment.Identity?.Name ?? "";
        return _outputs.Get(
            $"{deployment.Node.Place} {string.Join(',', deployment.Frame.Loops)}",
            () => Outputs(deployment, name, template, frame),
            () => template.Expressions.Mistake($"the deployment '{name}' needs itself", frame));
    }

    private DataNode Outputs(TemplateResource deployment, string name, ArmTemplate template, EvaluationFrame frame)
    {
        ObjectNode node = deployment.Node;
        EvaluationFrame here = deployment.Frame with { Place = node.Place };
        if (_inner.Open(node, name, template, template.Expressions.Scope, here) is not { } inner)
        {
            const string Cause = "What the deployment gives out is not known here.";
            return new UnresolvedNode(frame.Expression, Cause, frame.Place);
        }

        IEnumerable<KeyValuePair<string, DataNode>> outputs =
            ((inner.Content.Find("outputs") as ObjectNode)?.Properties ?? [])
            .Where(output => output.Value is ObjectNode)
            .Select(output =>
                KeyValuePair.Create(output.Key, Value(output.Key, (ObjectNode)output.Value, inner, here, frame)));
        return new ObjectNode(
            [new("outputs", new ObjectNode(outputs, node.Place))],
            new UnresolvedNode(frame.Expression, "Azure knows it when the deployment is done.", frame.Place),
            node.Place);
    }

    private static DataNode Value(
        string name, ObjectNode output, InnerTemplate inner, EvaluationFrame around, EvaluationFrame frame)
    {
        // What is evaluated outside may name the turns of the deployment, as its resources may.
        EvaluationFrame here = inner.IsInner
            ? new() { Place = output.Place }
            : around with { Place = output.Place };
        DataNode value = TemplateParameters.IsSecure(output.TextOf("type"))
            ? new UnresolvedNode(frame.Expression, "The output is a secret.", frame.Place)
            : Written(name, output, inner.Template, here);
        return new ObjectNode([new("value", value)], output.Place);
    }

    private static DataNode Written(string name, ObjectNode output, ArmTemplate template, EvaluationFrame here)
    {
        if (output.Find("value") is { } written)
        {
            return template.Nodes.Evaluate(written, here);
        }

        // https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-outputs: as a property that is
        // repeated, but for the name, which is that of the output.
        DataNode? made = output.Find("copy") is ObjectNode copy
            ? (template.Nodes.Evaluate(Repeated(name, copy), here) as ObjectNode)?.Find(name)
            : null;
        return made ?? new NullNode(here.Place);
    }

    private static ObjectNode Repeated(string name, ObjectNode copy)
    {
        ObjectNode named = new(copy.Properties.Append(new("name", new TextNode(name, copy.Place))), copy.Place);
        return new([new("copy", new ArrayNode([named], copy.Place))], copy.Place);
    }
}
