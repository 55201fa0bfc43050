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
        Dictionary<string, ObjectNode> changes = ByAddress(plan);
        IEnumerable<PlanResource> planned = plan.Find("planned_values") is { } values
            ? In(values)
            : Changes(plan).Select(change => Read(change, "after")).OfType<PlanResource>();
        return
        [
            .. planned.Select(resource => changes.TryGetValue(resource.Address, out ObjectNode? change)
                ? resource with { Unknown = Part(change, "after_unknown"), IsNew = Does(change, "create") }
                : resource),
            .. Changes(plan).Where(Stays).Select(change => Read(change, "before")).OfType<PlanResource>(),
            .. PutOff(plan),
        ];
    }

    /// <summary>
    /// What Terraform cannot plan yet, mostly because it does not know how many there will be.
    /// </summary>
    private static IEnumerable<PlanResource> PutOff(ObjectNode plan) => Objects(plan.Find("deferred_changes"))
        .Select(deferred => deferred.Find("resource_change"))
        .OfType<ObjectNode>()
        .Select(change => Read(change, "after") is { } resource
            ? resource with { Unknown = Part(change, "after_unknown"), IsNew = true, IsPutOff = true }
            : null)
        .OfType<PlanResource>();

    // Terraform forgets it, and leaves it where it is.
    private static bool Stays(ObjectNode change) => Does(change, "forget") && !Does(change, "create");

    // A replacement destroys and makes, in whichever order.
    private static bool Does(ObjectNode change, string action) => Part(change, "actions") is ArrayNode actions
        && actions.Items.OfType<TextNode>().Any(text => text.Text == action);

    /// <summary>
    /// What Terraform found when it planned, so that what had drifted is in it, and what it takes over by the plan.
    /// </summary>
    private static List<PlanResource> Before(ObjectNode plan)
    {
        List<PlanResource> found = In((plan.Find("prior_state") as ObjectNode)?.Find("values"));
        HashSet<string> addresses = [.. found.Select(resource => resource.Address)];
        Dictionary<string, ObjectNode> changes = ByAddress(plan);
        return
        [
            .. found.Select(resource => resource with
            {
                IsRewritten = changes.TryGetValue(resource.Address, out ObjectNode? change) && !Does(change, "no-op"),
            }),
            .. Changes(plan)
                .Where(change => !addresses.Contains(change.TextOf("previous_address") ?? ""))
                .Select(change => Read(change, "before"))
                .OfType<PlanResource>()
                .Where(resource => !addresses.Contains(resource.Address))
                .Select(resource => resource with { IsRewritten = true }),
        ];
    }

    private static Dictionary<string, ObjectNode> ByAddress(ObjectNode plan)
    {
        Dictionary<string, ObjectNode> changes = [];
        foreach (ObjectNode change in Changes(plan).Where(change => change.Find("deposed") is null))
        {
            if (change.TextOf("address") is { } address)
            {
                changes[address] = change;
            }
        }

        return changes;
    }

    private static PlanResource? Read(ObjectNode change, string state) => Part(change, state) is ObjectNode values
        ? Read(change, change.TextOf("module_address") ?? "", values)
        : null;

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

    private static PlanResource? Read(ObjectNode resource, string module, ObjectNode values)
    {
        if (resource.TextOf("type") is not { } type || resource.TextOf("name") is not { } name)
        {
            return null;
        }

        // What a replacement could not destroy is there beside what replaced it, and nothing refers to it.
        string deposed = (resource.TextOf("deposed_key") ?? resource.TextOf("deposed")) is { } key
            ? $" (deposed {key})" : "";
        return new()
        {
            Address = (resource.TextOf("address") ?? $"{type}.{name}") + deposed,
            Type = type,
            Name = name + deposed,
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
    }

    private static IEnumerable<ObjectNode> Objects(DataNode? node) =>
        (node as ArrayNode)?.Items.OfType<ObjectNode>() ?? [];
}
