using System;
using System.Collections.Generic;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Arm;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Arm.Expressions.Functions;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests.Interchange.Arm;

/// <summary>Evaluates one string as if it stood in a template.</summary>
internal sealed class Evaluate
{
    private readonly ArmTemplate _template;

    public Evaluate(string template = "{}", EvaluationBudget? budget = null)
    {
        Budget = budget ?? new();
        DeploymentScope scope = new()
        {
            SubscriptionId = SimTopology.DefaultSubscriptionId,
            TenantId = SimTopology.DefaultTenantId,
            ResourceGroupName = "rg",
            Location = "westeurope",
            DeploymentName = "main",
        };
        ObjectNode root = (ObjectNode)JsonFile.Read(Encoding.UTF8.GetBytes(template), "t.json").Value;
        Dictionary<string, DataNode> none = new(StringComparer.OrdinalIgnoreCase);
        ImportSession session = new()
        {
            Log = Log,
            Watch = new(),
            Start = new SimTopology(),
            SubscriptionId = scope.SubscriptionId,
            TenantId = scope.TenantId,
            ResourceGroupName = scope.ResourceGroupName,
            Location = scope.Location,
            Parameters = none,
            Links = new([]),
            IsMapped = _ => true,
        };
        _template = new(root, none, scope, Budget, Log, new InnerTemplates(session, Budget));
    }

    public ImportLog Log { get; } = new();

    public EvaluationBudget Budget { get; }

    public SimImportReport Report => Log.Report(new SimTopology(), ImportFormat.Arm, []);

    public DataNode Node(string text, params CopyStep[] loops)
    {
        SourcePlace place = SourcePlace.Root("t.json", 1);
        return _template.Expressions.Evaluate(
            new TextNode(text, place),
            new EvaluationFrame { Place = place, Loops = [.. loops] });
    }

    /// <summary>The value as JSON; what is not known as <c>?</c> and the cause.</summary>
    public string Text(string text, params CopyStep[] loops) => Node(text, loops) is UnresolvedNode unresolved
        ? $"? {unresolved.Cause}"
        : PlainText.Json(Node(text, loops)).Replace('"', '\'');
}
