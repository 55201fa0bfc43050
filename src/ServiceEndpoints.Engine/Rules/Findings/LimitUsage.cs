using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>How much of a limit is used in one place.</summary>
/// <param name="Name">The limit's name in the catalogue.</param>
/// <param name="Limit">The number in force.</param>
/// <param name="Target">What the limit is one of, as people call it.</param>
/// <param name="Scope">What sort of thing that is.</param>
internal sealed record LimitUsage(string Name, int Count, int Limit, string Target, string TargetId, string Scope)
{
    public string Source => ServiceLimits.Find(Name)!.Source;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Target} has {Count} of at most {Limit} {ServiceLimits.Find(Name)!.Counts}");

    /// <summary>Every limit of every place, used much or little.</summary>
    public static IEnumerable<LimitUsage> Of(Survey survey)
    {
        LimitMeter meter = new(survey.Topology);
        return new[]
        {
            OfResources(meter, survey.Topology),
            OfRegions(meter, survey.Topology),
            OfVNets(meter, survey),
            OfRouting(meter, survey.Topology),
            OfSecurity(meter, survey.Topology),
            OfPolicies(meter, survey.Topology),
            SubscriptionRegions.Of(meter, survey),
        }.SelectMany(usages => usages).OfType<LimitUsage>();
    }

    private static IEnumerable<LimitUsage?> OfResources(LimitMeter meter, SimTopology topology)
    {
        foreach (SimResource resource in topology.Resources)
        {
            ValueList<SimNetworkRule> rules = resource.Firewall.NetworkRules;
            int vnets = rules.Count(rule => rule.Kind == NetworkRuleKind.VirtualNetwork);
            int ranges = rules.Count(rule => rule is { Kind: NetworkRuleKind.IPRange, Database: null });
            int inFullest = rules
                .Where(rule => rule.Database is not null)
                .GroupBy(rule => rule.Database, ArmId.Comparer)
                .Select(database => database.Count())
                .DefaultIfEmpty()
                .Max();
            yield return meter.Of(ServiceLimits.VNetRules(resource.Type)?.Name, vnets, resource, "resource");
            yield return meter.Of(ServiceLimits.IPRules(resource.Type)?.Name, ranges, resource, "resource");
            yield return meter.Of(ServiceLimits.SqlDatabaseIPRules, inFullest, resource, "resource");
            yield return meter.Of(ServiceLimits.AllRules(resource.Type)?.Name, rules.Count, resource, "resource");
        }
    }

    private static IEnumerable<LimitUsage?> OfRegions(LimitMeter meter, SimTopology topology) =>
    [
        .. meter.ByRegion(ServiceLimits.VNets, topology.VNets, vnet => vnet.Location),
        .. meter.ByRegion(
            ServiceLimits.NetworkSecurityGroups, topology.NetworkSecurityGroups, group => group.Location),
        .. meter.ByRegion(
            ServiceLimits.ApplicationSecurityGroups, topology.ApplicationSecurityGroups, group => group.Location),
        .. meter.ByRegion(ServiceLimits.RouteTables, topology.RouteTables, table => table.Location),
    ];

    private static IEnumerable<LimitUsage?> OfVNets(LimitMeter meter, Survey survey)
    {
        SimTopology topology = survey.Topology;
        ILookup<string, SimGateway> gateways = topology.Gateways.ToLookup(gateway => gateway.VNetId, ArmId.Comparer);
        foreach (SimVNet vnet in topology.VNets)
        {
            int own = PrivateAddressLimitRule.Count(topology, vnet.Id);
            int peered = own + survey.Paths.PeersOf(vnet).Sum(peer => PrivateAddressLimitRule.Count(topology, peer.Id));
            int vpn = gateways[vnet.Id].Count(gateway => gateway.Type == GatewayType.Vpn);
            int circuits = gateways[vnet.Id].Count(gateway => gateway.Type == GatewayType.ExpressRoute);
            yield return meter.Of(
                ServiceLimits.SubnetsPerVNet, topology.Subnets.PartsOf(vnet.Id).Count(), vnet, "VNet");
            yield return meter.Of(
                ServiceLimits.PeeringsPerVNet, topology.Peerings.PartsOf(vnet.Id).Count(), vnet, "VNet");
            yield return meter.Of(ServiceLimits.PrivateIPAddressesPerVNet, own, vnet, "VNet");
            yield return meter.Of(ServiceLimits.PrivateIPAddressesPerPeeredGroup, peered, vnet, "group of VNets");
            yield return meter.Of(ServiceLimits.VpnGatewaysPerVNet, vpn, vnet, "VNet");
            yield return meter.Of(ServiceLimits.ExpressRouteGatewaysPerVNet, circuits, vnet, "VNet");
        }
    }

    private static IEnumerable<LimitUsage?> OfRouting(LimitMeter meter, SimTopology topology)
    {
        foreach (SimRouteTable table in topology.RouteTables)
        {
            int tags = table.Routes.Count(route => route.ServiceTag is not null);
            yield return meter.Of(ServiceLimits.Routes, table.Routes.Count, table, "route table");
            yield return meter.Of(ServiceLimits.ServiceTagRoutes, tags, table, "route table");
        }

        foreach (SimNatGateway gateway in topology.NatGateways)
        {
            yield return meter.Of(
                ServiceLimits.PublicIPAddressesPerNatGateway, gateway.PublicIPAddress.Count, gateway, "NAT gateway");
        }
    }

    private static IEnumerable<LimitUsage?> OfSecurity(LimitMeter meter, SimTopology topology)
    {
        foreach (SimNetworkSecurityGroup group in topology.NetworkSecurityGroups)
        {
            yield return meter.Of(ServiceLimits.SecurityRules, group.SecurityRules.Count, group, "security group");
            yield return meter.Of(
                ServiceLimits.SecurityRuleAddresses,
                group.SecurityRules.Sum(rule => rule.SourceAddressPrefix.Count),
                group,
                "security group");
            yield return meter.Of(
                ServiceLimits.SecurityRuleAddresses,
                group.SecurityRules.Sum(rule => rule.DestinationAddressPrefix.Count),
                group,
                "security group");
            yield return meter.Of(
                ServiceLimits.ApplicationSecurityGroupsPerNetworkSecurityGroup,
                SecurityGroupNamesLimitRule.Names(group.SecurityRules).Count,
                group,
                "security group");
            foreach (SimSecurityRule rule in group.SecurityRules)
            {
                int widest = SecurityRuleGroupLimitRule.WidestSide(rule);
                yield return meter.Of(ServiceLimits.ApplicationSecurityGroupsPerRule, widest, rule, "security rule");
            }
        }

        foreach (SimNetworkInterface nic in topology.NetworkInterfaces)
        {
            yield return meter.Of(
                ServiceLimits.ApplicationSecurityGroupsPerIPConfiguration,
                nic.ApplicationSecurityGroupIds.Count,
                nic,
                "interface");
        }
    }

    private static IEnumerable<LimitUsage?> OfPolicies(LimitMeter meter, SimTopology topology)
    {
        foreach (LimitUsage? usage in meter.BySubscription(
            ServiceLimits.ServiceEndpointPolicies, topology.ServiceEndpointPolicies))
        {
            yield return usage;
        }

        foreach (SimServiceEndpointPolicyDefinition definition in topology.ServiceEndpointPolicies
            .SelectMany(policy => policy.Definitions))
        {
            yield return meter.Of(
                ServiceLimits.ServiceEndpointPolicyResources,
                definition.ServiceResource.Count,
                definition,
                "definition");
        }

        foreach (SimSubnet subnet in topology.Subnets)
        {
            yield return meter.Of(
                ServiceLimits.ServiceEndpointPoliciesPerSubnet,
                subnet.ServiceEndpointPolicyIds.Count,
                subnet,
                "subnet");
        }

        foreach (IGrouping<string, SimSubnet> vnet in topology.Subnets
            .Where(subnet => subnet.ServiceEndpointPolicyIds.Count > 0)
            .GroupBy(subnet => subnet.VNetId, ArmId.Comparer))
        {
            int policies =
                vnet.SelectMany(subnet => subnet.ServiceEndpointPolicyIds).Distinct(ArmId.Comparer).Count();
            yield return meter.Of(
                ServiceLimits.ServiceEndpointPoliciesPerVNet, policies, ArmId.NameOf(vnet.Key), vnet.Key, "VNet");
        }
    }
}
