using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>Tells what no template says of a topology, whatever is in it.</summary>
internal static class Leftovers
{
    public static void Tell(ExportEstate estate)
    {
        SimTopology topology = estate.Topology;
        foreach (SimEntity entity in Entities(topology))
        {
            foreach (UnresolvedValue value in entity.Unresolved)
            {
                estate.Omit(entity, value.Property, $"It is not known: {value.Expression} at {value.Place}.");
            }
        }

        foreach (SimSubscription subscription in topology.Subscriptions)
        {
            estate.Omit(subscription, "", "Subscriptions and their tenants are not deployed by templates.");
        }

        foreach (SimRoleDefinition role in topology.RoleDefinitions)
        {
            estate.Omit(role, "", "Rights are no part of the network that the template deploys.");
        }

        foreach (SimRoleAssignment assignment in topology.RoleAssignments)
        {
            estate.Omit(assignment, "", "Principals are simulated, and so are their rights.");
        }

        TellSettings(topology, estate);
    }

    private static IEnumerable<SimEntity> Entities(SimTopology topology) =>
    [
        .. topology.VNets, .. topology.Subnets, .. topology.Peerings, .. topology.NatGateways,
        .. topology.RouteTables, .. topology.RouteTables.SelectMany(table => table.Routes),
        .. topology.NetworkSecurityGroups, .. topology.NetworkSecurityGroups.SelectMany(group => group.SecurityRules),
        .. topology.ApplicationSecurityGroups, .. topology.OnPremisesNetworks, .. topology.Gateways,
        .. topology.VMs, .. topology.NetworkInterfaces, .. topology.PrivateEndpoints,
        .. topology.ServiceEndpointPolicies,
        .. topology.ServiceEndpointPolicies.SelectMany(policy => policy.Definitions),
        .. topology.ManagedServices, .. topology.Resources,
    ];

    private static void TellSettings(SimTopology topology, ExportEstate estate)
    {
        SimTopology standard = new();
        (string Name, bool IsSet)[] settings =
        [
            (nameof(topology.EndpointRouteModel), topology.EndpointRouteModel != standard.EndpointRouteModel),
            (nameof(topology.StorageEndpointScope), topology.StorageEndpointScope != standard.StorageEndpointScope),
            (nameof(topology.RuleAfterReenable), topology.RuleAfterReenable != standard.RuleAfterReenable),
            (nameof(topology.RuleAfterSubnetDeleted),
                topology.RuleAfterSubnetDeleted != standard.RuleAfterSubnetDeleted),
            (nameof(topology.AllowAzureAdmitsEndpointTraffic),
                topology.AllowAzureAdmitsEndpointTraffic != standard.AllowAzureAdmitsEndpointTraffic),
            (nameof(topology.SameRegionSource), topology.SameRegionSource != standard.SameRegionSource),
            (nameof(topology.ApplianceSourceNat), topology.ApplianceSourceNat != standard.ApplianceSourceNat),
            (nameof(topology.SqlConnectionPolicy), topology.SqlConnectionPolicy != standard.SqlConnectionPolicy),
            (nameof(topology.ProvisioningDelay), topology.ProvisioningDelay != TimeSpan.Zero),
            (nameof(topology.Limit), topology.Limit.Count > 0),
            (nameof(topology.ServiceTags), topology.ServiceTags is not null),
        ];
        foreach ((string name, _) in settings.Where(setting => setting.IsSet))
        {
            estate.OmitSetting(name, "It is a setting of the simulation.");
        }
    }
}
