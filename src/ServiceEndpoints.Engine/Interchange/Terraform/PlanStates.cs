using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>
/// Lists the resources of a plan before or after it is applied, those of modules included.
/// Source: https://developer.hashicorp.com/terraform/internals/json-format
/// </summary>
internal static class PlanStates
{
    public static IReadOnlyList<PlanResource> Of(ObjectNode plan, PlanState state)
    {
        // What "terraform show -json" prints of a state has neither before nor after.
        if (plan.Find("values") is ObjectNode values)
        {
            return In(values);
        }

        return state == PlanState.Before ? Before(plan) : After(plan);
    }

    private static List<PlanResource> After(ObjectNode plan)
    {
        Dictionary<string, ObjectNode> changes = [];
        foreach (ObjectNode change in Changes(plan).Where(change => change.Find("deposed") is null))
        {
            if (change.TextOf("address") is { } address)
            {
                changes[address] = change;
            }
        }

        return [.. In(plan.Find("planned_values")).Select(resource =>
            changes.TryGetValue(resource.Address, out ObjectNode? change)
                ? resource with { Unknown = Part(change, "after_unknown"), IsNew = Makes(change) }
                : resource)];
    }

    // A replacement destroys and makes, in whichever order.
    private static bool Makes(ObjectNode change) => Part(change, "actions") is ArrayNode actions
        && actions.Items.OfType<TextNode>().Any(action => action.Text == "create");

    private static List<PlanResource> Before(ObjectNode plan)
    {
        if (plan.Find("prior_state") is ObjectNode prior)
        {
            return In(prior.Find("values"));
        }

        return [.. Changes(plan).Where(change => change.Find("deposed") is null)
            .Select(change => (change, values: Part(change, "before") as ObjectNode))
            .Where(entry => entry.values is not null)
            .Select(entry => Read(entry.change, entry.change.TextOf("module_address") ?? "", entry.values!))
            .OfType<PlanResource>()];
    }

    private static DataNode? Part(ObjectNode change, string name) => (change.Find("change") as ObjectNode)?.Find(name);

    private static IEnumerable<ObjectNode> Changes(ObjectNode plan) => Objects(plan.Find("resource_changes"));

    private static List<PlanResource> In(DataNode? values)
    {
        List<PlanResource> found = [];
        Collect((values as ObjectNode)?.Find("root_module"), found);
        return found;
    }

    // The depth of modules is bounded by the depth of the file.
    private static void Collect(DataNode? node, List<PlanResource> found)
    {
        if (node is not ObjectNode module)
        {
            return;
        }

        string address = module.TextOf("address") ?? "";
        found.AddRange(Objects(module.Find("resources"))
            .Select(resource => Read(
                resource, address, resource.Find("values") as ObjectNode ?? new([], resource.Place)))
            .OfType<PlanResource>());
        foreach (ObjectNode child in Objects(module.Find("child_modules")))
        {
            Collect(child, found);
        }
    }

    private static PlanResource? Read(ObjectNode resource, string module, ObjectNode values) =>
        resource.TextOf("type") is not { } type || resource.TextOf("name") is not { } name
            ? null
            : new()
            {
                Address = resource.TextOf("address") ?? $"{type}.{name}",
                Type = type,
                Name = name,
                Module = module,
                Key = resource.Find("index") switch
                {
                    TextNode text => $"\"{text.Text}\"",
                    NumberNode number => number.Literal,
                    _ => null,
                },
                IsManaged = resource.TextOf("mode") is not "data",
                Values = values,
            };

    private static IEnumerable<ObjectNode> Objects(DataNode? node) =>
        (node as ArrayNode)?.Items.OfType<ObjectNode>() ?? [];
}
