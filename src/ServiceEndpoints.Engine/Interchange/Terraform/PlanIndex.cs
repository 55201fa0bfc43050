using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>The resources of one state of a plan, and the ids that they have or will have.</summary>
internal sealed class PlanIndex
{
    // A part of a part of a resource is the deepest that there is.
    private const int MaxDepth = 8;

    // What an argument whose name holds the word refers to; others may refer to anything.
    private static readonly (string Word, string ArmType)[] s_expected =
    [
        ("subnet", $"{ArmTypes.VNet}/{ArmTypes.Subnets}"),
        ("network_security_group", ArmTypes.NetworkSecurityGroup),
        ("application_security_group", ArmTypes.ApplicationSecurityGroup),
        ("network_interface", ArmTypes.NetworkInterface),
        ("route_table", ArmTypes.RouteTable),
        ("nat_gateway", ArmTypes.NatGateway),
        ("remote_virtual_network", ArmTypes.VNet),
        ("public_ip_address", "Microsoft.Network/publicIPAddresses"),
    ];

    private readonly PlanConfiguration _configuration;
    private readonly PlanReferences _references;
    private readonly ImportSession _session;
    private readonly string _subscriptionId;

    public PlanIndex(
        IReadOnlyList<PlanResource> resources, PlanConfiguration configuration, ImportSession session)
    {
        Resources = resources;
        _configuration = configuration;
        _references = new(configuration, resources);
        _session = session;
        _subscriptionId = session.GivenSubscriptionId ?? configuration.SubscriptionId ?? OnlySubscription(resources)
            ?? session.SubscriptionId;
    }

    public IReadOnlyList<PlanResource> Resources { get; }

    public PlanValues ValuesOf(PlanResource resource) => new(new UnknownValues(
        resource,
        _configuration.ArgumentsOf(resource),
        (expression, argument) => IdsOf(expression, argument, resource)).Joined());

    /// <summary>The id of what an argument names that Terraform itself never writes to a plan.</summary>
    public string? WrittenOnly(PlanResource resource, string argument) =>
        IdsOf(_configuration.ArgumentsOf(resource)?.Find(argument), argument, resource) is [var only] ? only : null;

    /// <summary>The Resource Manager id; null for what has none there.</summary>
    public string? IdOf(PlanResource resource) => IdOf(resource, 0);

    /// <summary>Whether the plan does not tell the name, so that the id holds the address in its place.</summary>
    public static bool IsNameless(PlanResource resource) => resource.Values.TextOf("name") is not { Length: > 0 };

    private string? IdOf(PlanResource resource, int depth)
    {
        if (depth > MaxDepth || (!IsOfApi(resource) && TerraformTypes.Find(resource.Type) is null))
        {
            return null;
        }

        if (resource.Values.TextOf("id") is { } known && ArmId.LooksLikeId(known))
        {
            return known.TrimEnd('/');
        }

        string name = IsNameless(resource) ? $"({resource.Address})" : resource.Values.TextOf("name")!;
        if (IsOfApi(resource))
        {
            return ApiId(resource, name, depth);
        }

        TerraformType type = TerraformTypes.Find(resource.Type)!;
        return type.ParentType is null
            ? $"{GroupOf(resource)}/providers/{type.ArmType}/{name}"
            : ParentOf(resource, type, depth) is { } parent
                ? ArmId.Child(parent, type.ArmType[(type.ArmType.LastIndexOf('/') + 1)..], name)
                : null;
    }

    public static bool IsOfApi(PlanResource resource) => resource.Type == "azapi_resource";

    private string? ApiId(PlanResource resource, string name, int depth)
    {
        string type = (resource.Values.TextOf("type") ?? "").Split('@')[0];
        if (type.Count(character => character == '/') is not (var slashes and > 0)
            || Named(resource, "parent_id", depth) is not { } parent)
        {
            return null;
        }

        return slashes == 1
            ? $"{parent}/providers/{type}/{name}"
            : ArmId.Child(parent, type[(type.LastIndexOf('/') + 1)..], name);
    }

    private string? ParentOf(PlanResource resource, TerraformType type, int depth)
    {
        foreach (string argument in type.Parents)
        {
            if (argument.EndsWith("_id", StringComparison.Ordinal))
            {
                if (Named(resource, argument, depth) is { } id)
                {
                    return id;
                }
            }
            else if (resource.Values.TextOf(argument) is { Length: > 0 } name)
            {
                return $"{GroupOf(resource)}/providers/{type.ParentType}/{name}";
            }
            else if (Referred(resource, argument, depth) is { } referred)
            {
                return referred;
            }
        }

        return null;
    }

    /// <summary>The id that an argument gives or refers to.</summary>
    private string? Named(PlanResource resource, string argument, int depth) =>
        resource.Values.TextOf(argument) is { Length: > 0 } id ? id.TrimEnd('/') : Referred(resource, argument, depth);

    private string? Referred(PlanResource resource, string argument, int depth)
    {
        DataNode? expression = _configuration.ArgumentsOf(resource)?.Find(argument);
        if (_references.Resources(expression, resource) is not [var target])
        {
            return null;
        }

        // The one thing that is named and is no resource of a provider.
        return target.Type == "azurerm_resource_group"
            ? GroupId(target.Values.TextOf("name") ?? $"({target.Address})")
            : IdOf(target, depth + 1);
    }

    private string GroupOf(PlanResource resource)
    {
        const string Argument = "resource_group_name";
        if (resource.Values.TextOf(Argument) is { Length: > 0 } name)
        {
            return GroupId(name);
        }

        DataNode? expression = _configuration.ArgumentsOf(resource)?.Find(Argument);
        return _references.Resources(expression, resource) is [var group]
            ? GroupId(group.Values.TextOf("name") ?? $"({group.Address})")
            : GroupId(_session.ResourceGroupName);
    }

    public string GroupId(string name) => $"/subscriptions/{_subscriptionId}/resourceGroups/{name}";

    /// <summary>The subscription that all resources are in that are there already.</summary>
    private static string? OnlySubscription(IEnumerable<PlanResource> resources) => resources
        .Where(resource => resource.IsManaged)
        .Select(resource => resource.Values.TextOf("id"))
        .Where(id => id is not null && ArmId.LooksLikeId(id))
        .Select(id => ArmId.SubscriptionOf(id!))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Take(2)
        .ToList() is [var only] ? only : null;

    private List<string>? IdsOf(DataNode? expression, string argument, PlanResource from)
    {
        if (_references.Resources(expression, from) is not { } resources)
        {
            return null;
        }

        List<string> ids = [];
        foreach (PlanResource resource in resources)
        {
            if (IdOf(resource) is not { } id || !Fits(argument, id))
            {
                return null;
            }

            ids.Add(id);
        }

        return ids;
    }

    private static bool Fits(string argument, string id)
    {
        string? type = ResourceDocument.Identify(id)?.Type;
        return !Array.Exists(
            s_expected,
            expected => argument.Contains(expected.Word, StringComparison.Ordinal)
                && !expected.ArmType.Equals(type, StringComparison.OrdinalIgnoreCase));
    }
}
