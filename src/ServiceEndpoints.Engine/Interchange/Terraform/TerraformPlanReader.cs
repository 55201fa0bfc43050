using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>
/// Reads a Terraform plan or state as <c>terraform show -json</c> prints it. Nothing but arguments that decide who
/// reaches what is read, so that no password of the plan gets any further.
/// Source: https://developer.hashicorp.com/terraform/internals/json-format
/// </summary>
internal sealed class TerraformPlanReader : IEstateReader
{
    public ImportFormat Format => ImportFormat.TerraformPlan;

    public bool Recognizes(DataNode root) => root is ObjectNode node
        && node.Find("format_version") is TextNode
        && (node.Find("planned_values") ?? node.Find("prior_state") ?? node.Find("resource_changes")
            ?? node.Find("values")) is not null;

    public Result<IReadOnlyList<ResourceDocument>> Read(DataNode root, ImportSession session)
    {
        ObjectNode plan = (ObjectNode)root;
        if (plan.TextOf("format_version")!.Split('.')[0] is not ("0" or "1"))
        {
            return new Refusal(
                ErrorId.FormatNotRecognized,
                $"'{root.Place.File}' is of the version {plan.TextOf("format_version")} of Terraform's format; "
                    + "versions 0 and 1 are read.",
                root.Place.File);
        }

        IReadOnlyList<PlanResource> resources = PlanStates.Of(plan, session.State);
        PlanReferences references = new(new PlanConfiguration(plan), resources, plan.Find("variables") as ObjectNode);
        PlanIndex index = new(references, resources, session);
        PlanEstate estate = new(session);
        foreach (PlanResource resource in resources)
        {
            session.Watch.Beat();
            Translate(resource, estate, index, session);
        }

        return new(estate.Documents);
    }

    private static void Translate(PlanResource resource, PlanEstate estate, PlanIndex index, ImportSession session)
    {
        if (!resource.IsManaged)
        {
            session.Log.Skip(
                resource.Type, resource.Address, "The plan refers to it and does not make it.", resource.Place);
            return;
        }

        if (TranslationTable.Find(resource.Type) is not { } translation)
        {
            session.Log.Skip(
                resource.Type, resource.Address, TranslationTable.ReasonWithout(resource.Type), resource.Place);
            return;
        }

        if (resource.IsPutOff)
        {
            session.Log.Unresolved(resource.Address, "condition", new(
                resource.Address, "Terraform puts it off, since it cannot plan it yet.", resource.Place));
        }

        string? id = index.IdOf(resource);
        if (id is null && (resource.Type == "azapi_resource" || TerraformTypes.Find(resource.Type) is not null))
        {
            SkipHomeless(resource, estate, session);
            return;
        }

        PlanEntry entry = new(resource, index.ValuesOf(resource), id ?? "");
        translation(entry, estate, index);
        IEnumerable<(string Property, SourcePlace Place)> unread =
            entry.Values.Unread.Where(unread => !IrrelevantArguments.Contains(unread.Property));
        foreach ((string property, SourcePlace place) in unread.Distinct())
        {
            session.Log.NotModelled(resource.Address, property, place);
        }
    }

    /// <summary>A part of nobody knows what: anything of the fitting type may have it.</summary>
    private static void SkipHomeless(PlanResource resource, PlanEstate estate, ImportSession session)
    {
        UnresolvedNode unknown = new(resource.Address, "What it belongs to is not known.", resource.Place);
        session.Log.Unresolved(resource.Address, "id", unknown);
        session.Log.Skip(resource.Type, resource.Address, unknown.Cause, resource.Place);
        if (TerraformTypes.Find(resource.Type) is { ParentType: { } parent } type)
        {
            estate.Doubt(parent, type.ArmType[(type.ArmType.LastIndexOf('/') + 1)..], unknown);
        }
    }
}
