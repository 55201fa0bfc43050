using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>Finds the parts of an estate that mean other addresses with other service tags.</summary>
/// <param name="before">The estate with the earlier tags.</param>
/// <param name="after">The estate with the later tags.</param>
internal sealed class ServiceTagUses(CompiledNetwork before, CompiledNetwork after)
{
    /// <summary>The custom rules of network security groups, each end by itself.</summary>
    public IEnumerable<SimServiceTagUse> SecurityRules() => before.Topology.NetworkSecurityGroups
        .SelectMany(group => group.SecurityRules)
        .SelectMany<SimSecurityRule, SimServiceTagUse?>(rule =>
        [
            rule.SourceApplicationSecurityGroupIds.Count == 0
                ? Matching(Use(rule, ServiceTagUseKind.SecurityRuleSource), rule.SourceAddressPrefix)
                : null,
            rule.DestinationApplicationSecurityGroupIds.Count == 0
                ? Matching(Use(rule, ServiceTagUseKind.SecurityRuleDestination), rule.DestinationAddressPrefix)
                : null,
        ])
        .OfType<SimServiceTagUse>();

    /// <summary>The user-defined routes to tags, and the routes of endpoints, subnet by subnet.</summary>
    public IEnumerable<SimServiceTagUse> Routes() => before.Topology.RouteTables
        .SelectMany(table => table.Routes)
        .Select(Of)
        .Concat(before.Topology.Subnets.Where(subnet => subnet.ServiceEndpoints.Count > 0).SelectMany(EndpointRoutes))
        .OfType<SimServiceTagUse>();

    /// <summary>The rules of resources that name tags.</summary>
    public IEnumerable<SimServiceTagUse> NetworkRules() => before.Topology.Resources
        .SelectMany(resource => resource.Firewall.NetworkRules)
        .Where(rule => rule is { Kind: NetworkRuleKind.IPRange, Range: null })
        .Select(rule => Matching(
            new(ServiceTagUseKind.NetworkRule, rule.Resource, rule.Name ?? rule.Value, rule.ResourceId), [rule.Value]))
        .OfType<SimServiceTagUse>();

    private static SimServiceTagUse Use(SimSecurityRule rule, ServiceTagUseKind kind) =>
        new(kind, rule.NetworkSecurityGroupName, rule.Name, rule.Id);

    /// <summary>What matches addresses: only what it matches counts, however that is cut into prefixes.</summary>
    private SimServiceTagUse? Matching(SimServiceTagUse use, ValueList<string> texts)
    {
        ValueList<string> tags = texts.Where(text => before.Tags.TryGet(text, out _) || after.Tags.TryGet(text, out _))
            .ToValueList();
        if (tags.Count == 0)
        {
            return null;
        }

        AddressSet was = Meaning(texts, before.Tags);
        AddressSet becomes = Meaning(texts, after.Tags);
        return Changed(use with
        {
            ServiceTag = tags,
            AddedPrefix = Texts(becomes.Except(was).ToPrefixes()),
            RemovedPrefix = Texts(was.Except(becomes).ToPrefixes()),
            MissingTag = tags.Where(tag => !before.Tags.TryGet(tag, out _) || !after.Tags.TryGet(tag, out _))
                .ToValueList(),
        });
    }

    /// <summary>Without the tags that mean another thing in each subnet, and without those that are not known.</summary>
    private static AddressSet Meaning(IEnumerable<string> texts, TagDirectory tags) =>
        AddressSet.UnionOf(texts.Select(text =>
            text == "*" ? AddressSet.All
            : AddressRange.TryParse(text, out AddressRange range, out _) ? AddressSet.From(range)
            : tags.TryGet(text, out SimServiceTag? tag) ? tag.Addresses
            : AddressSet.Empty));

    private SimServiceTagUse? Of(SimRoute route)
    {
        if (route.ServiceTag is not { } name)
        {
            return null;
        }

        SimServiceTag? was = before.Tags.TryGet(name, out SimServiceTag? earlier) ? earlier : null;
        SimServiceTag? becomes = after.Tags.TryGet(name, out SimServiceTag? later) ? later : null;
        SimServiceTagUse use = new(ServiceTagUseKind.UserDefinedRoute, route.RouteTableName, route.Name, route.Id);
        return Leading(use with { ServiceTag = [name] }, was?.Prefixes, becomes?.Prefixes);
    }

    private IEnumerable<SimServiceTagUse?> EndpointRoutes(SimSubnet subnet)
    {
        CompiledRoute[] was = EndpointRoutes(before, subnet);
        CompiledRoute[] becomes = EndpointRoutes(after, subnet);
        return was.Concat(becomes)
            .DistinctBy(route => route.Label, ArmId.Comparer)
            .Select(route =>
            {
                SimServiceTagUse use = new(ServiceTagUseKind.EndpointRoute, subnet.ToString(), route.Label, subnet.Id);
                return Leading(use with { ServiceTag = [TagOf(route)] }, Prefixes(was, route), Prefixes(becomes, route));
            });
    }

    private static CompiledRoute[] EndpointRoutes(CompiledNetwork network, SimSubnet subnet) =>
        [.. (network.Subnet(subnet.Id)?.Routes ?? []).Where(route => route.IsEndpoint)];

    private static ValueList<AddressPrefix>? Prefixes(CompiledRoute[] routes, CompiledRoute like) =>
        Array.Find(routes, route => ArmId.Same(route.Label, like.Label))?.Prefixes;

    private string TagOf(CompiledRoute route)
    {
        string service = route.Endpoint!.Service;
        string family = ServiceCatalogue.ForEndpoint(service).Select(one => one.ServiceTag).FirstOrDefault() ?? service;
        return (before.Tags.InRegion(family, route.Region!) ?? after.Tags.InRegion(family, route.Region!))!.Name;
    }

    /// <summary>What leads addresses somewhere: every prefix counts, because the longest one wins.</summary>
    private static SimServiceTagUse? Leading(
        SimServiceTagUse use, ValueList<AddressPrefix>? was, ValueList<AddressPrefix>? becomes) => Changed(use with
        {
            AddedPrefix = Texts((becomes ?? []).Except(was ?? [])),
            RemovedPrefix = Texts((was ?? []).Except(becomes ?? [])),
            MissingTag = (was is null) == (becomes is null) ? [] : use.ServiceTag,
        });

    private static SimServiceTagUse? Changed(SimServiceTagUse use) =>
        use.AddedPrefix.Count + use.RemovedPrefix.Count + use.MissingTag.Count == 0 ? null : use;

    private static ValueList<string> Texts(IEnumerable<AddressPrefix> prefixes) =>
        prefixes.Select(prefix => prefix.ToString()).ToValueList();
}
