using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Evaluation.Security;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation;

/// <summary>
/// A subnet ready for questions: its winning routes by address, and its tags. Immutable to its users.
/// </summary>
internal sealed class CompiledSubnet
{
    private readonly ConcurrentDictionary<SimNetworkSecurityGroup, CompiledSecurityGroup> _groups =
        new(ReferenceEqualityComparer.Instance);

    private AddressMap<CompiledRoute>? _alternative;

    public CompiledSubnet(SubnetContext context, TagDirectory tags)
    {
        Context = context;
        RouteCollector collector = new(context, tags);
        Routes = collector.Collect();
        RouteSelection.MarkInvalid(Routes, context.Model);
        Winners = RouteSelection.Winners(Routes, context.Model);
        UnknownTags = collector.UnknownTags;
        UnknownEndpointTags = collector.UnknownEndpointTags;
        bool isRead = context.Subnet.AddressPrefix.Count > 0;
        Addresses = isRead ? AddressSet.From(context.Subnet.AddressPrefix) : Anywhere(context.VNet);
        UsableAddresses = isRead ? AddressSet.From(context.Subnet.AddressPrefix.Select(Usable)) : Addresses;
        Tags = new(context, tags);
        HasKnownRoutes = UnknownTags.Count == 0 && context.Gaps.IsNone && context.Subnet.Unresolved.Count == 0
            && Routes.All(route => route.Unread is null);
    }

    public SubnetContext Context { get; }

    public SimSubnet Subnet => Context.Subnet;

    public SimVNet VNet => Context.VNet;

    public AddressSet Addresses { get; }

    /// <summary>
    /// The addresses that machines can have: Azure keeps the first four and the last of every prefix.
    /// </summary>
    public AddressSet UsableAddresses { get; }

    public IReadOnlyList<CompiledRoute> Routes { get; }

    public AddressMap<CompiledRoute> Winners { get; }

    /// <summary>Tags of routes that are not known; where such a route might win, the answer is not known.</summary>
    public IReadOnlyList<string> UnknownTags { get; }

    /// <summary>Those of them that an endpoint leads to.</summary>
    public IReadOnlyList<string> UnknownEndpointTags { get; }

    /// <summary>Whether nothing that its routes follow from is missing or could not be read.</summary>
    public bool HasKnownRoutes { get; }

    public SecurityTags Tags { get; }

    /// <summary>
    /// What would win under the other model of endpoint routes, for saying when an answer hangs on it.
    /// </summary>
    public AddressMap<CompiledRoute> WinnersOtherwise => _alternative ??= RouteSelection.Winners(
        Routes,
        Context.Model == EndpointRouteModel.Documented ? EndpointRouteModel.LongestPrefix : EndpointRouteModel.Documented);

    /// <summary>The routes that hold the address, winner included, the longest prefix first.</summary>
    public IEnumerable<CompiledRoute> RoutesFor(IPv4Address address) => Routes
        .Where(route => route.Addresses.Contains(address))
        .OrderByDescending(route => route.PrefixFor(address)!.Value.Length);

    /// <summary>The group as it works here. Groups that name no ASG are compiled once a subnet.</summary>
    public CompiledSecurityGroup Compile(SimNetworkSecurityGroup group, AsgMembers members)
    {
        if (UsesAsg(group))
        {
            return members.Compiled(group, this, () => Make(group, members));
        }

        return _groups.GetOrAdd(group, key => Make(key, members));
    }

    /// <summary>Where a subnet may be whose prefix is not known: in its VNet, or at any private address.</summary>
    private static AddressSet Anywhere(SimVNet vnet) => vnet.AddressPrefix.Count > 0
        ? AddressSet.From(vnet.AddressPrefix)
        : ReservedRanges.PublicInternet.Complement();

    /// <summary>https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq</summary>
    private static AddressRange Usable(AddressPrefix prefix) => prefix.Length > 29
        ? AddressRange.From(prefix)
        : AddressRange.From(new(prefix.First.Value + 4), new(prefix.Last.Value - 1));

    private static bool UsesAsg(SimNetworkSecurityGroup group) => group.SecurityRules.Any(rule =>
        rule.SourceApplicationSecurityGroupIds.Count + rule.DestinationApplicationSecurityGroupIds.Count > 0);

    private CompiledSecurityGroup Make(SimNetworkSecurityGroup group, AsgMembers members) =>
        new SecurityRuleCompiler(Tags, id => members.Of(id, VNet.Id)).Compile(group);
}
