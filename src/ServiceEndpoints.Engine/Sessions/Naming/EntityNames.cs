using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Rights;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>
/// Finds a thing by what people call it: its Resource Manager id, its path (<c>vnet/subnet</c>, <c>vm/nic</c>), its
/// name, a resource also by its public name. Case makes no difference. A name that nothing has is refused as
/// <c>&lt;Noun&gt;NotFound</c>, one that several have as <see cref="ErrorId.AmbiguousName"/>.
/// </summary>
public static class EntityNames
{
    public static Result<SimVNet> VNet(SimTopology topology, string text) =>
        NameLookup.InTable(topology.VNets, text);

    public static Result<SimSubnet> Subnet(SimTopology topology, string text) =>
        PartPath.TryRead(text, out PartPath? path)
            ? NameLookup.One(SubnetsAt(topology, path), text)
            : NameLookup.InTable(topology.Subnets, text);

    /// <summary>The subnet of a VNet, by its name, path or id.</summary>
    public static Result<SimSubnet> Subnet(SimTopology topology, SimVNet vnet, string text) =>
        NameLookup.One(topology.Subnets.PartsOf(vnet.Id).Where(subnet => IsCalled(subnet, text)), text);

    public static Result<SimVM> VM(SimTopology topology, string text) => NameLookup.InTable(topology.VMs, text);

    public static Result<SimNetworkInterface> NetworkInterface(SimTopology topology, string text) =>
        PartPath.TryRead(text, out PartPath? path)
            ? NameLookup.One(InterfacesAt(topology, path), text)
            : NameLookup.InTable(topology.NetworkInterfaces, text);

    /// <summary>The interface of a VM, by its name, path or id.</summary>
    public static Result<SimNetworkInterface> NetworkInterface(SimVM vm, string text) =>
        NameLookup.One(vm.NetworkInterfaces.Where(nic => IsCalled(nic, text)), text);

    public static Result<SimNatGateway> NatGateway(SimTopology topology, string text) =>
        NameLookup.InTable(topology.NatGateways, text);

    public static Result<SimRouteTable> RouteTable(SimTopology topology, string text) =>
        NameLookup.InTable(topology.RouteTables, text);

    public static Result<SimNetworkSecurityGroup> NetworkSecurityGroup(SimTopology topology, string text) =>
        NameLookup.InTable(topology.NetworkSecurityGroups, text);

    public static Result<SimApplicationSecurityGroup> ApplicationSecurityGroup(SimTopology topology, string text) =>
        NameLookup.InTable(topology.ApplicationSecurityGroups, text);

    public static Result<SimOnPremisesNetwork> OnPremisesNetwork(SimTopology topology, string text) =>
        NameLookup.InTable(topology.OnPremisesNetworks, text);

    public static Result<SimGateway> Gateway(SimTopology topology, string text) =>
        NameLookup.InTable(topology.Gateways, text);

    public static Result<SimPrivateEndpoint> PrivateEndpoint(SimTopology topology, string text) =>
        NameLookup.InTable(topology.PrivateEndpoints, text);

    public static Result<SimServiceEndpointPolicy> ServiceEndpointPolicy(SimTopology topology, string text) =>
        NameLookup.InTable(topology.ServiceEndpointPolicies, text);

    public static Result<SimManagedService> ManagedService(SimTopology topology, string text) =>
        NameLookup.InTable(topology.ManagedServices, text);

    public static Result<SimResource> Resource(SimTopology topology, string text)
    {
        Result<SimResource> named = NameLookup.InTable(topology.Resources, text);
        return named.Refusal is { Id: ErrorId.ResourceNotFound } && text.Contains('.', StringComparison.Ordinal)
            ? NameLookup.One(PublicNames.Find(topology, text).Select(match => match.Resource), text)
            : named;
    }

    /// <summary>A subscription, by its name or its id with or without <c>/subscriptions/</c>.</summary>
    public static Result<SimSubscription> Subscription(SimTopology topology, string text)
    {
        SimSubscription[] all = [.. SimSubscriptions.Of(topology)];
        SimSubscription[] exact = [.. all.Where(one => ArmId.Same(one.Id, text) || ArmId.Same(one.SubscriptionId, text))];
        return NameLookup.One(exact.Length > 0 ? exact : all.Where(one => ArmId.Same(one.Name, text)), text);
    }

    /// <summary>A role, custom or built-in, by its name or id.</summary>
    public static Result<SimRoleDefinition> RoleDefinition(SimTopology topology, string text) =>
        (KnownRoles.Find(topology, text) ?? KnownRoles.Named(topology, text)) is { } known
            ? known
            : EntityNoun.Of<SimRoleDefinition>().NotFound(text);

    public static Result<SimRoleAssignment> RoleAssignment(SimTopology topology, string text) =>
        NameLookup.InTable(topology.RoleAssignments, text);

    /// <summary>A peering by its id, by <c>vnet/peering</c>, or by its own name.</summary>
    public static Result<SimPeering> Peering(SimTopology topology, string text) =>
        PartPath.TryRead(text, out PartPath? path)
            ? NameLookup.One(topology.Peerings.Named(path.Part).Where(path.Calls), text)
            : NameLookup.InTable(topology.Peerings, text);

    /// <summary>The peering of a VNet, by its name or by the VNet that it leads to.</summary>
    public static Result<SimPeering> Peering(SimTopology topology, SimVNet vnet, string text)
    {
        SimPeering[] all = topology.Peerings.PartsOf(vnet.Id).ToArray();
        IEnumerable<SimPeering> named = all.Where(peering => IsCalled(peering, text));
        return NameLookup.One(
            named.Any() ? named : all.Where(peering => ArmId.Same(peering.RemoteVNet, text)), $"{vnet.Name}/{text}");
    }

    /// <summary>A route by its id or by <c>table/route</c>.</summary>
    public static Result<SimRoute> Route(SimTopology topology, string text) =>
        PartPath.TryRead(text, out PartPath? path)
            ? NameLookup.One(
                topology.RouteTables.Named(path.Whole).SelectMany(table => table.Routes).Where(path.Calls), text)
            : NameLookup.One(RoutesWithId(topology, text), text);

    /// <summary>The route of a table by its name.</summary>
    public static Result<SimRoute> Route(SimRouteTable table, string text) =>
        NameLookup.One(table.Routes.Where(route => IsCalled(route, text)), $"{table.Name}/{text}");

    /// <summary>A VNet with thousands of namesakes of the subnet elsewhere is still looked up once.</summary>
    internal static IEnumerable<SimSubnet> SubnetsAt(SimTopology topology, PartPath path)
    {
        SimSubnet[] direct = topology.VNets.Named(path.Whole)
            .Select(vnet => topology.Subnets.Find(ArmId.Child(vnet.Id, ArmTypes.Subnets, path.Part)))
            .OfType<SimSubnet>()
            .ToArray();

        // An import may hold subnets whose VNet it does not hold.
        return direct.Length > 0 ? direct : topology.Subnets.Named(path.Part).Where(path.Calls);
    }

    internal static IEnumerable<SimNetworkInterface> InterfacesAt(SimTopology topology, PartPath path) =>
        topology.VMs.Named(path.Whole)
            .SelectMany(vm => vm.NetworkInterfaces)
            .Where(nic => ArmId.Same(nic.Name, path.Part));

    private static bool IsCalled(SimEntity part, string text) =>
        ArmId.Same(part.Name, text) || ArmId.Same(part.Id, text) || ArmId.Same(part.ToString(), text);

    private static IEnumerable<SimRoute> RoutesWithId(SimTopology topology, string id) =>
        topology.RouteTables.Find(ArmId.ParentOf(id))?.Routes.Where(route => ArmId.Same(route.Id, id)) ?? [];
}
