using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>
/// Puts resources into a template: those of its own resource group at its top, those of others in nested deployments.
/// Groups that need one another are deployed in stages, each a deployment of its own, so that nothing waits for itself.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-to-resource-group
/// </summary>
internal sealed class TemplateLayout
{
    private const string Schema =
        "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

    private const string DeploymentType = "Microsoft.Resources/deployments";

    // https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits
    private const int MostResources = 800;

    private const int LongestDeploymentName = 64;

    private readonly ExportEstate _estate;
    private readonly Dictionary<string, ExportedResource> _byId;
    private readonly Dictionary<string, int> _stages = new(ArmId.Comparer);
    private readonly Dictionary<string, int> _depths = new(ArmId.Comparer);
    private readonly string _home;
    private readonly Dictionary<(string Group, int Stage), string> _names = [];

    /// <param name="estate">What is to be deployed.</param>
    /// <param name="home">The id of the resource group of the template itself.</param>
    public TemplateLayout(ExportEstate estate, string home)
    {
        _estate = estate;
        _home = home;
        _byId = estate.Resources.ToDictionary(resource => resource.Id, ArmId.Comparer);
    }

    public JsonObject Template()
    {
        List<ExportedResource> ordered = [.. _byId.Values
            .OrderBy(DepthOf)
            .ThenBy(resource => ArmId.TypeOf(resource.Id), StringComparer.OrdinalIgnoreCase)
            .ThenBy(resource => resource.Id, ArmId.Comparer)];
        List<(string Group, int Stage)> nested = [.. ordered
            .Where(resource => !IsHome(resource))
            .Select(resource => (GroupOf(resource), StageOf(resource)))
            .Distinct()
            .OrderBy(entry => entry.Item2)
            .ThenBy(entry => entry.Item1, StringComparer.Ordinal)];
        foreach ((string Group, int Stage) entry in nested)
        {
            _names[entry] = NewName(entry);
        }

        if (ordered.Count > MostResources)
        {
            _estate.Limit(FormattableString.Invariant(
                $"A deployment takes {MostResources} resources, and these are {ordered.Count}: deploy it in parts."));
        }

        return Made(
        [
            .. ordered.Where(IsHome).Select(Inline),
            .. nested.Select(entry => Nested(entry, ordered)),
        ]);
    }

    private static string GroupOf(ExportedResource resource) =>
        ArmId.ResourceGroup(ArmId.SubscriptionOf(resource.Id), ArmId.ResourceGroupOf(resource.Id)).ToLowerInvariant();

    private bool IsHome(ExportedResource resource) => ArmId.Same(GroupOf(resource), _home);

    private JsonObject Made(IReadOnlyList<JsonObject> resources)
    {
        HashSet<string> used = [.. resources.SelectMany(_estate.Parameters.UsedIn)];
        return Written.Object(
            ("$schema", Schema),
            ("contentVersion", "1.0.0.0"),
            ("parameters", _estate.Parameters.Definitions(used)),
            ("resources", Written.List(resources)));
    }

    private JsonObject Nested((string Group, int Stage) entry, IReadOnlyList<ExportedResource> ordered)
    {
        List<ExportedResource> inside =
            [.. ordered.Where(resource => GroupOf(resource) == entry.Group && StageOf(resource) == entry.Stage)];
        JsonObject template = Made([.. inside.Select(Inline)]);
        HashSet<string> used = [.. _estate.Parameters.UsedIn(template)];
        string subscription = ArmId.SubscriptionOf(inside[0].Id);
        return Written.Object(
            ("type", DeploymentType),
            ("apiVersion", ApiVersions.Deployments),
            ("name", _names[entry]),
            ("subscriptionId",
                ArmId.Same(subscription, ArmId.SubscriptionOf(_home)) ? null : Written.Text(subscription)),
            ("resourceGroup", Written.Text(ArmId.ResourceGroupOf(inside[0].Id))),
            ("dependsOn", Written.Some(inside
                .SelectMany(NeedsOf)
                .Where(need => GroupOf(need) != entry.Group || StageOf(need) != entry.Stage)
                .Select(DependencyOn)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(text => (JsonNode?)text))),
            ("properties", Written.Object(
                ("mode", "Incremental"),
                ("expressionEvaluationOptions", Written.Object(("scope", "inner"))),
                ("parameters", _estate.Parameters.Passed(used)),
                ("template", template))));
    }

    private JsonObject Inline(ExportedResource resource)
    {
        (string type, string name) = ResourceDocument.Identify(resource.Id)!.Value;
        JsonObject made = Written.Object(
            ("type", type),
            ("apiVersion", ApiVersions.For(type)),
            ("name", Written.Text(name)),
            ("dependsOn", Written.Some(NeedsOf(resource)
                .Where(need => IsHome(resource) || (GroupOf(need) == GroupOf(resource) && StageOf(need) == StageOf(resource)))
                .Select(need => IsHome(resource) ? DependencyOn(need) : Written.Id(need.Id, resource.Id))
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(text => (JsonNode?)text))));
        foreach ((string property, JsonNode? value) in resource.Body)
        {
            made.Add(property, value?.DeepClone());
        }

        return made;
    }

    /// <summary>How the template itself names what something waits for.</summary>
    private string DependencyOn(ExportedResource need) => IsHome(need)
        ? Written.Id(need.Id, _home)
        : $"[resourceId('{DeploymentType}', '{_names[(GroupOf(need), StageOf(need))]}')]";

    private IEnumerable<ExportedResource> NeedsOf(ExportedResource resource) => resource.Needs
        .Select(Deployed)
        .OfType<ExportedResource>()
        .Where(need => need != resource)
        .Distinct();

    /// <summary>The resource of an id, or the one that it is a part of; null where the template deploys neither.</summary>
    private ExportedResource? Deployed(string id)
    {
        for (string whole = id; whole.Length > 0; whole = ArmId.ParentOf(whole))
        {
            if (_byId.TryGetValue(whole, out ExportedResource? resource))
            {
                return resource;
            }
        }

        return null;
    }

    private int StageOf(ExportedResource resource) => Reckoned(
        resource, _stages, need => StageOf(need) + (GroupOf(need) == GroupOf(resource) ? 0 : 1));

    private int DepthOf(ExportedResource resource) => Reckoned(resource, _depths, need => DepthOf(need) + 1);

    private int Reckoned(ExportedResource resource, Dictionary<string, int> known, Func<ExportedResource, int> after)
    {
        if (!known.TryGetValue(resource.Id, out int number))
        {
            known[resource.Id] = 0;
            number = NeedsOf(resource).Select(after).DefaultIfEmpty().Max();
            known[resource.Id] = number;
        }

        return number;
    }

    /// <summary>Deployments are called after their resource groups, in the letters that both may have.</summary>
    private string NewName((string Group, int Stage) entry)
    {
        string group = new([.. ArmId.ResourceGroupOf(entry.Group)
            .Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-')]);
        string stage = FormattableString.Invariant($"-{entry.Stage}");
        for (int i = 1; ; i++)
        {
            string end = i == 1 ? stage : FormattableString.Invariant($"{stage}-{i}");
            string name = group[..Math.Min(group.Length, LongestDeploymentName - end.Length)] + end;
            if (!_names.ContainsValue(name))
            {
                return name;
            }
        }
    }
}
