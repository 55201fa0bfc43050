using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>
/// Reads an Azure Resource Manager template as if it were deployed.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
/// </summary>
internal sealed class ArmTemplateReader : IEstateReader
{
    private const string SchemaEnd = "deploymentTemplate.json";

    public ImportFormat Format => ImportFormat.Arm;

    public bool Recognizes(DataNode root) =>
        root is ObjectNode node
        && node.Find("resources") is ArrayNode or ObjectNode
        && (node.TextOf("$schema") is { } schema ? IsTemplate(schema) : node.Find("contentVersion") is not null);

    public Result<IReadOnlyList<ResourceDocument>> Read(DataNode root, ImportSession session)
    {
        ObjectNode top = (ObjectNode)root;
        DeploymentScope scope = new()
        {
            SubscriptionId = session.SubscriptionId,
            TenantId = session.TenantId,
            ResourceGroupName = session.ResourceGroupName,
            Location = session.Location,
            // Azure names a deployment after its file unless told otherwise.
            DeploymentName = Path.GetFileNameWithoutExtension(root.Place.File),
        };
        EvaluationBudget budget = new(watch: session.Watch);
        InnerTemplates inner = new(session, budget);
        ArmTemplate template = new(top, session.Parameters, scope, budget, session.Log, inner);
        IReadOnlyList<ResourceDocument> documents =
            [.. new ResourceExpansion(template, session, scope, budget, inner).All()];
        TellUnknownParameters(top, session);
        TemplateTenants.Tell(documents, session);
        if (budget.Refusal is { } refusal)
        {
            return refusal;
        }

        return budget.Exhausted is { } reason
            ? new Refusal(
                ErrorId.InputTooLarge, $"'{root.Place.File}' is too much to evaluate: {reason}.", root.Place.File)
            : new Result<IReadOnlyList<ResourceDocument>>(documents);
    }

    private static bool IsTemplate(string schema) =>
        schema.TrimEnd('#').EndsWith(SchemaEnd, StringComparison.OrdinalIgnoreCase);

    private static void TellUnknownParameters(ObjectNode template, ImportSession session)
    {
        ObjectNode? known = template.Find("parameters") as ObjectNode;
        foreach ((string name, DataNode value) in session.Parameters.Where(given => known?.Find(given.Key) is null))
        {
            session.Log.Find(
                ErrorId.ValueInvalid,
                $"The template '{template.Place.File}' has no parameter '{name}'.",
                "",
                value.Place);
        }
    }
}
