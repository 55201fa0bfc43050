using System;
using System.Collections.Generic;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>
/// Opens the templates of deployments inside of a template: those written there and those in files beside it.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates
/// </summary>
internal sealed class InnerTemplates
{
    // Resource Manager nests no deeper than five levels; modules of modules stay far below this.
    private const int MaxDepth = 16;

    private const string Deployment = "Microsoft.Resources/deployments";

    private readonly ImportSession _session;
    private readonly EvaluationBudget _budget;
    private readonly int _depth;
    private readonly Dictionary<(ObjectNode, string), InnerTemplate?> _open = [];

    public InnerTemplates(ImportSession session, EvaluationBudget budget, int depth = 0)
    {
        _session = session;
        _budget = budget;
        _depth = depth;
    }

    public static bool IsDeployment(string? type) =>
        Deployment.Equals(type, StringComparison.OrdinalIgnoreCase);

    /// <param name="deployment">The deployment as it stands in the template.</param>
    /// <param name="name">Its name.</param>
    /// <param name="outer">The template that it stands in.</param>
    /// <param name="scope">Where that template is deployed to.</param>
    /// <param name="frame">Where it stands.</param>
    /// <returns>Null where its template cannot be read, which is then reported.</returns>
    public InnerTemplate? Open(
        ObjectNode deployment, string name, ArmTemplate outer, DeploymentScope scope, EvaluationFrame frame)
    {
        (ObjectNode, string) key = (deployment, string.Join(',', frame.Loops));
        if (!_open.TryGetValue(key, out InnerTemplate? opened))
        {
            opened = OpenNew(deployment, name, outer, ScopeOf(deployment, name, outer, scope, frame), frame);
            // One that refers to itself is opened once more while it is opened.
            _open[key] = opened;
        }

        return opened;
    }

    private InnerTemplate? OpenNew(
        ObjectNode deployment, string name, ArmTemplate outer, DeploymentScope scope, EvaluationFrame frame)
    {
        if (_depth >= MaxDepth)
        {
            _budget.Exhaust(FormattableString.Invariant($"its templates deploy one another more than {MaxDepth} deep"));
            return null;
        }

        ObjectNode properties = deployment.Find("properties") as ObjectNode ?? new([], deployment.Place);
        InnerTemplates inner = new(_session, _budget, _depth + 1);
        if (properties.Find("template") is ObjectNode nested)
        {
            bool isInner = IsInner(properties, outer, frame);
            ArmTemplate template = isInner
                ? new(nested, Given(properties, name, outer, frame), scope, _budget, _session.Log, inner, outer)
                : outer;
            return new(nested, template, scope, inner, isInner);
        }

        if (Linked(properties, name, outer, frame) is not { } linked)
        {
            return null;
        }

        Dictionary<string, DataNode> given = Given(properties, name, outer, frame);
        ArmTemplate own = new(linked, given, scope, _budget, _session.Log, inner, outer);
        return new(linked, own, scope, inner, IsInner: true);
    }

    private static bool IsInner(ObjectNode properties, ArmTemplate outer, EvaluationFrame frame) =>
        properties.Find("expressionEvaluationOptions") is { } options
        && outer.Nodes.Evaluate(options, frame) is ObjectNode open
        && "inner".Equals(open.TextOf("scope"), StringComparison.OrdinalIgnoreCase);

    private DeploymentScope ScopeOf(
        ObjectNode deployment, string name, ArmTemplate outer, DeploymentScope scope, EvaluationFrame frame)
    {
        return scope with
        {
            DeploymentName = name,
            SubscriptionId = Part("subscriptionId", scope.SubscriptionId),
            ResourceGroupName = Part("resourceGroup", scope.ResourceGroupName),
        };

        string Part(string property, string standard)
        {
            switch (deployment.Find(property) is { } node ? outer.Nodes.Evaluate(node, frame) : null)
            {
                case TextNode { Text.Length: > 0 } text:
                    return text.Text;
                case UnresolvedNode unknown:
                    _session.Log.Unresolved(name, property, unknown);
                    return unknown.Symbol is { } symbol && !symbol.Contains('/') ? symbol : standard;
                default:
                    return standard;
            }
        }
    }

    private Dictionary<string, DataNode> Given(
        ObjectNode properties, string name, ArmTemplate outer, EvaluationFrame frame)
    {
        Dictionary<string, DataNode> given = new(StringComparer.OrdinalIgnoreCase);
        DataNode? parameters = properties.Find("parameters") is { } written
            ? outer.Nodes.Evaluate(written, frame)
            : LinkedFile("parametersLink", properties, outer, frame) is ({ } path, var file)
                ? (file as ObjectNode)?.Find("parameters") ?? NoParameters(name, path)
                : null;
        foreach ((string parameter, DataNode entry) in (parameters as ObjectNode)?.Properties ?? [])
        {
            given[parameter] = entry as UnresolvedNode ?? (entry as ObjectNode)?.Find("value") ?? new UnresolvedNode(
                $"[parameters('{parameter}')]", "Its value lies in a key vault.", entry.Place);
        }

        return given;
    }

    private DataNode? NoParameters(string name, TemplateLink path)
    {
        const string Cause = "is not in the files or holds no parameters.";
        _session.Log.Skip("", name, $"The parameter file '{path.Path}' {Cause}", path.Place);
        return null;
    }

    private ObjectNode? Linked(ObjectNode properties, string name, ArmTemplate outer, EvaluationFrame frame)
    {
        if (LinkedFile("templateLink", properties, outer, frame) is not ({ } path, var file))
        {
            _session.Log.Skip(Deployment, name, "Its template is not in the files.", properties.Place);
            return null;
        }

        if (file is null && _budget.Refusal is null)
        {
            _session.Log.Skip(
                Deployment, name, $"The linked template '{path.Path}' is not in the files.", path.Place);
        }

        return file as ObjectNode;
    }

    /// <summary>The path in a link, and what is in that file.</summary>
    /// <returns>No path where the link names none; no content where there is no such file or it is refused.</returns>
    private (TemplateLink? Path, DataNode? Content) LinkedFile(
        string property, ObjectNode properties, ArmTemplate outer, EvaluationFrame frame)
    {
        DataNode? link = properties.Find(property) is { } written ? outer.Nodes.Evaluate(written, frame) : null;
        if (LinkedTemplates.PathIn(link) is not { } path)
        {
            return (null, null);
        }

        if (!_session.Links.TryFind(path.Place.File, path, out ImportFile? file, out Refusal? refusal))
        {
            _budget.Refuse(refusal with { Message = $"{path.Place}: {refusal.Message}" });
            return (path, null);
        }

        DataNode? root = null;
        List<RepeatedProperty> repeated = [];
        if (file?.Read()
            .Then(bytes => JsonFile.Read(bytes, file.Name, watch: _session.Watch, repeated: repeated))
            .IsSuccess(out root, out refusal) == false)
        {
            _budget.Refuse(refusal!);
        }

        _session.Log.Find(repeated);
        return (path, root);
    }
}
