using System.Collections.Generic;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>One template and what its expressions can name.</summary>
internal sealed class ArmTemplate : ITemplateValues
{
    private readonly TemplateParameters _parameters;
    private readonly TemplateVariables _variables;
    private readonly TemplateOwnFunctions _functions;
    private readonly TemplateReferences _references;

    public ArmTemplate(
        ObjectNode root,
        IReadOnlyDictionary<string, DataNode> given,
        DeploymentScope scope,
        EvaluationBudget budget,
        ImportLog log,
        InnerTemplates inner,
        ArmTemplate? around = null)
    {
        Root = root;
        _parameters = new(root, given, log);
        _variables = new(root);
        _functions = new(root);
        Expressions = new(
            this, scope, budget, (place, message) => log.Find(ErrorId.ExpressionInvalid, message, "", place));
        Nodes = new(Expressions);
        _references = new(this, inner, around);
    }

    public ObjectNode Root { get; }

    public ExpressionEvaluator Expressions { get; }

    public NodeEvaluator Nodes { get; }

    public DataNode? Parameter(string name) => _parameters.Find(name, Expressions);

    public DataNode? Variable(string name) => _variables.Find(name, Expressions);

    public DataNode? Reference(string reference, bool isFull, EvaluationFrame frame) =>
        _references.Find(reference, isFull, frame);

    /// <summary>As <see cref="Reference"/>, of what this template makes and those inside of it.</summary>
    public DataNode? ReferenceWithin(string reference, bool isFull, EvaluationFrame frame) =>
        _references.Within(reference, isFull, frame);

    public DataNode? References(string symbol, bool isFull, EvaluationFrame frame) =>
        _references.All(symbol, isFull, frame);

    public DataNode? ResourceInfo(string symbol, EvaluationFrame frame) => _references.Info(symbol, frame);

    public TemplateOwnFunction? Function(string name) => _functions.Find(name);
}
