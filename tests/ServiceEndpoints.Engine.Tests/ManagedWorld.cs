using System;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests;

/// <summary>Managed services in a few words.</summary>
internal static class ManagedWorld
{
    /// <param name="address">Its address in the subnet; null for an app behind a gateway.</param>
    public static World Managed(
        this World world,
        string name,
        ManagedServiceType type,
        string subnet,
        string? address,
        params string[] publicAddresses) => world.With(t => t.With(new SimManagedService
        {
            Id = World.Id(ManagedServiceCatalogue.Of(type).ArmType, name),
            Location = World.Region,
            Type = type,
            SubnetId = World.SubnetId(subnet),
            PrivateIPAddress = address is null ? null : IPv4Address.Parse(address),
            PublicIPAddress = publicAddresses.Select(IPv4Address.Parse).ToValueList(),
        }));

    /// <summary>The app <c>web</c> in <c>hub/app</c> of <see cref="Rules.Estate"/>.</summary>
    public static World App(this World world, params string[] publicAddresses) =>
        world.Managed("web", ManagedServiceType.AppServiceIntegration, "hub/app", "10.0.1.7", publicAddresses);

    public static World RoutingAll(this World world, string app) => world.Change(app, service => service with { RouteAll = true });

    public static World Change(this World world, string service, Func<SimManagedService, SimManagedService> change) =>
        world.With(t => t.With(change(t.ManagedServices.Named(service).Single())));

    /// <summary>The firewall <c>fw</c> at 10.0.9.4, and <c>hub/app</c> sends everything to it.</summary>
    public static World Firewall(this World world, string[] endpoints, params string[] publicAddresses) => world
        .Subnet("hub/AzureFirewallSubnet", "10.0.9.0/26", endpoints)
        .Managed("fw", ManagedServiceType.AzureFirewall, "hub/AzureFirewallSubnet", "10.0.9.4", publicAddresses)
        .RouteTable("to-fw", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4");
}
