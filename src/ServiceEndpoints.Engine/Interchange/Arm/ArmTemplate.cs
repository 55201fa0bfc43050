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
    private readonly DeploymentOutputs _deployments;

    public ArmTemplate(
        ObjectNode root,
        IReadOnlyDictionary<string, DataNode> given,
        DeploymentScope scope,
        EvaluationBudget budget,
        ImportLog log,
        InnerTemplates inner)
    {
        Root = root;
        _deployments = new(root, inner);
        _parameters = new(root, given, log);
        _variables = new(root);
        _functions = new(root);
        Expressions = new(
            this, scope, budget, (place, message) => log.Find(ErrorId.ExpressionInvalid, message, "", place));
        Nodes = new(Expressions);
    }

    public ObjectNode Root { get; }

    public ExpressionEvaluator Expressions { get; }

    public NodeEvaluator Nodes { get; }

    public DataNode? Parameter(string name) => _parameters.Find(name, Expressions);

    public DataNode? Variable(string name) => _variables.Find(name, Expressions);

    public DataNode? Deployment(string reference, EvaluationFrame frame) =>
        _deployments.Find(reference, this, frame);

    public TemplateOwnFunction? Function(string name) => _functions.Find(name);
}
