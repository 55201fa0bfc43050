using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.ManagedServices;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Rights;

/// <summary>Every change there is, and the requests to Azure that it is judged by.</summary>
public sealed class RequestTests
{
    private const string Nic = "Network/networkInterfaces";

    private static readonly string s_group = Lab.Id(ArmTypes.NetworkSecurityGroup, "nsg1");
    private static readonly string s_table = Lab.Id(ArmTypes.RouteTable, "rt1");
    private static readonly string s_nat = Lab.Id(ArmTypes.NatGateway, "nat1");
    private static readonly string s_network = Lab.Id(ArmTypes.OnPremisesNetwork, "office");
    private static readonly string s_gateway = Lab.Id(ArmTypes.Gateway, "vpn");
    private static readonly string s_web = Lab.Id(ArmTypes.ApplicationSecurityGroup, "web");
    private static readonly string s_vm = Lab.Id(ArmTypes.VM, "vm1");
    private static readonly string s_spoke = Lab.Id(ArmTypes.VNet, "spoke");
    private static readonly string s_peering = ArmId.Child(Lab.Hub, ArmTypes.Peerings, "spoke");
    private static readonly string s_account = Lab.ResourceId(ResourceType.StorageAccount, "stdata");
    private static readonly string s_server = Lab.ResourceId(ResourceType.SqlServer, "sql1");
    private static readonly string s_endpoint = Lab.Id(ArmTypes.PrivateEndpoint, "pe1");

    private static readonly string s_policy = Lab.Id(ArmTypes.ServiceEndpointPolicy, "pol");

    private static readonly string s_given = ArmId.NameOf(RoleAssignmentId.Of("alice", "Reader", "/"));

    private static readonly SimTopology s_topology = Lab.Topology
        .WithVNet("spoke", "10.1.0.0/16", Lab.Region)
        .WithVM("vm1", Lab.App, "10.0.1.4")
        .WithResource(ResourceType.StorageAccount, "stdata")
        .WithResource(ResourceType.SqlServer, "sql1")
        .After(new AddPeering(Lab.Hub, s_spoke));

    /// <summary>A sample of each type, and its requests as <see cref="RightsLab.Told"/> tells them.</summary>
    private static readonly (Change Change, string[] Requests)[] s_samples =
    [
        (new EnableServiceEndpoint(Lab.App, "Microsoft.Storage"), ["Network/virtualNetworks/subnets/write hub/app"]),
        (new DisableServiceEndpoint(Lab.App, "Microsoft.Storage"), ["Network/virtualNetworks/subnets/write hub/app"]),
        (new CreateVNet(new("new"), ["10.9.0.0/16"]), ["Network/virtualNetworks/write new"]),
        (new SetVNet(Lab.Hub), ["Network/virtualNetworks/write hub"]),
        (new DeleteVNet(Lab.Hub), ["Network/virtualNetworks/delete hub"]),
        (new CreateSubnet(Lab.Hub, "web", ["10.0.3.0/24"])
            {
                RouteTableId = s_table,
                NetworkSecurityGroupId = s_group,
                NatGatewayId = s_nat,
                ServiceEndpointPolicyIds = [s_policy],
            },
            ["Network/virtualNetworks/subnets/write hub/web + Network/routeTables/join/action rt1"
                + " + Network/networkSecurityGroups/join/action nsg1"
                + " + Network/natGateways/join/action nat1"
                + " + Network/serviceEndpointPolicies/join/action pol"]),
        (new SetSubnet(Lab.App) { RouteTableId = s_table, NetworkSecurityGroupId = Edit<string?>.To(null) },
            ["Network/virtualNetworks/subnets/write hub/app + Network/routeTables/join/action rt1"]),
        (new DeleteSubnet(Lab.App), ["Network/virtualNetworks/subnets/delete hub/app"]),
        (new AddPeering(Lab.Hub, s_spoke) { Name = "again" },
            ["Network/virtualNetworks/virtualNetworkPeerings/write hub/again"
                + " + Network/virtualNetworks/peer/action spoke"]),
        (new SetPeering(s_peering),
            ["Network/virtualNetworks/virtualNetworkPeerings/write hub/spoke",
                "Network/virtualNetworks/virtualNetworkPeerings/write spoke/hub"]),
        (new DeletePeering(s_peering) { OneWay = true },
            ["Network/virtualNetworks/virtualNetworkPeerings/delete hub/spoke"]),
        (new CreateRouteTable(new("rt1")), ["Network/routeTables/write rt1"]),
        (new SetRouteTable(s_table), ["Network/routeTables/write rt1"]),
        (new DeleteRouteTable(s_table), ["Network/routeTables/delete rt1"]),
        (new AddRoute(s_table, "r", "0.0.0.0/0", NextHopType.None), ["Network/routeTables/routes/write rt1/r"]),
        (new DeleteRoute(ArmId.Child(s_table, ArmTypes.Routes, "r")), ["Network/routeTables/routes/delete rt1/r"]),
        (new CreateVM(new("vm2"), new(Lab.App) { PublicIPAddress = "20.1.2.3", ApplicationSecurityGroupIds = [s_web] }),
            [$"{Nic}/write vm2-nic + Network/virtualNetworks/subnets/join/action hub/app"
                + " + Network/applicationSecurityGroups/joinIpConfiguration/action web"
                + " + Network/publicIPAddresses/join/action vm2-nic-ip",
                $"Compute/virtualMachines/write vm2 + {Nic}/join/action vm2-nic"]),
        (new SetVM(s_vm) { PowerState = PowerState.Stopped, NetworkSecurityGroupId = s_group },
            ["Compute/virtualMachines/deallocate/action vm1",
                $"{Nic}/write vm1-nic"
                + " + Network/networkSecurityGroups/join/action nsg1"]),
        (new DeleteVM(s_vm),
            ["Compute/virtualMachines/delete vm1", $"{Nic}/delete vm1-nic"]),
        (new AddNetworkInterface(s_vm, new(Lab.Data)),
            [$"{Nic}/write vm1-nic2 + Network/virtualNetworks/subnets/join/action hub/data",
                $"Compute/virtualMachines/write vm1 + {Nic}/join/action vm1-nic2"]),
        (new DeleteNetworkInterface(Lab.Id(ArmTypes.NetworkInterface, "vm1-nic")),
            ["Compute/virtualMachines/write vm1", $"{Nic}/delete vm1-nic"]),
        (new CreateNatGateway(new("nat1")) { PublicIPAddress = ["20.1.2.3"] },
            ["Network/natGateways/write nat1"
                + " + Network/publicIPAddresses/join/action nat1-ip"]),
        (new SetNatGateway(s_nat), ["Network/natGateways/write nat1"]),
        (new DeleteNatGateway(s_nat), ["Network/natGateways/delete nat1"]),
        (new CreateOnPremisesNetwork(new("office")), ["Network/localNetworkGateways/write office"]),
        (new SetOnPremisesNetwork(s_network), ["Network/localNetworkGateways/write office"]),
        (new DeleteOnPremisesNetwork(s_network), ["Network/localNetworkGateways/delete office"]),
        (new CreateGateway(new("vpn"), Lab.Hub, GatewayType.Vpn) { OnPremisesNetworkId = s_network },
            ["Network/virtualNetworkGateways/write vpn"
                + " + Network/virtualNetworks/subnets/join/action hub/GatewaySubnet",
                "Network/connections/write vpn"]),
        (new SetGateway(s_gateway) { OnPremisesNetworkId = Edit<string?>.To(null) },
            ["Network/virtualNetworkGateways/write vpn", "Network/connections/delete vpn"]),
        (new DeleteGateway(s_gateway), ["Network/virtualNetworkGateways/delete vpn"]),
        (new CreateNetworkSecurityGroup(new("nsg1")), ["Network/networkSecurityGroups/write nsg1"]),
        (new DeleteNetworkSecurityGroup(s_group), ["Network/networkSecurityGroups/delete nsg1"]),
        (new AddSecurityRule
            {
                NetworkSecurityGroupId = s_group,
                Name = "r",
                Priority = 100,
                Direction = RuleDirection.Inbound,
                Access = RuleAction.Allow,
                SourceApplicationSecurityGroupIds = [s_web],
            },
            ["Network/networkSecurityGroups/securityRules/write nsg1/r"
                + " + Network/applicationSecurityGroups/joinNetworkSecurityRule/action web"]),
        (new RemoveSecurityRule(s_group, "r"), ["Network/networkSecurityGroups/securityRules/delete nsg1/r"]),
        (new CreateApplicationSecurityGroup(new("web")),
            ["Network/applicationSecurityGroups/write web"]),
        (new DeleteApplicationSecurityGroup(s_web),
            ["Network/applicationSecurityGroups/delete web"]),
        (new CreateResource(new("kv1"), ResourceType.KeyVault), ["KeyVault/vaults/write kv1"]),
        (new SetResource(s_account), ["Storage/storageAccounts/write stdata"]),
        (new DeleteResource(s_account), ["Storage/storageAccounts/delete stdata"]),
        (new SetFirewall(s_account), ["Storage/storageAccounts/write stdata"]),
        (new AddVNetRule(s_server, Lab.App),
            ["Sql/servers/virtualNetworkRules/write sql1/app"
                + " + Network/virtualNetworks/subnets/joinViaServiceEndpoint/action hub/app"]),
        (new AddIPRule(s_server, "203.0.113.0/24"), ["Sql/servers/firewallRules/write sql1/203.0.113.0_24"]),
        (new AddResourceInstanceRule(s_account, s_server), ["Storage/storageAccounts/write stdata"]),
        (new RemoveNetworkRule(s_server, NetworkRuleKind.VirtualNetwork, Lab.App),
            ["Sql/servers/virtualNetworkRules/delete sql1/app"]),
        (new CreatePrivateEndpoint(new("pe1"), s_account, Lab.Data) { LinkedVNetIds = [s_spoke] },
            ["Network/privateEndpoints/write pe1"
                + " + Network/virtualNetworks/subnets/join/action hub/data"
                + " + Storage/storageAccounts/privateEndpointConnectionsApproval/action stdata"
                + " + Network/virtualNetworks/join/action spoke"]),
        (new DeletePrivateEndpoint(s_endpoint), ["Network/privateEndpoints/delete pe1"]),
        (new CreateServiceEndpointPolicy(new("pol")), ["Network/serviceEndpointPolicies/write pol"]),
        (new DeleteServiceEndpointPolicy(s_policy), ["Network/serviceEndpointPolicies/delete pol"]),
        (new AddPolicyDefinition(s_policy, "d", ["/services/Azure"]),
            ["Network/serviceEndpointPolicies/serviceEndpointPolicyDefinitions/write pol/d"]),
        (new DeletePolicyDefinition(ArmId.Child(s_policy, ArmTypes.ServiceEndpointPolicyDefinitions, "d")),
            ["Network/serviceEndpointPolicies/serviceEndpointPolicyDefinitions/delete pol/d"]),
        (new CreateManagedService(new("mi"), Lab.Data, ManagedServiceType.SqlManagedInstance),
            ["Sql/managedInstances/write mi + Network/virtualNetworks/subnets/join/action hub/data",
                "Network/virtualNetworks/subnets/write hub/data"]),
        (new DeleteManagedService(Lab.Id("Microsoft.Sql/managedInstances", "mi")), ["Sql/managedInstances/delete mi"]),
        (new CreateSubscription("sub2"), ["Subscription/aliases/write /"]),
        (new CreateRoleDefinition("Joiner", ["*/read"]) { AssignableScope = [s_account] },
            ["Authorization/roleDefinitions/write stdata"]),
        (new GrantRole("alice", "Reader", "/"), [$"Authorization/roleAssignments/write {s_given}"]),
        (new RevokeRole("alice", "Reader", "/"), [$"Authorization/roleAssignments/delete {s_given}"]),
    ];

    /// <summary>These are about the laboratory: nobody asks Azure for them.</summary>
    private static readonly Type[] s_ours =
        [typeof(NewTopology), typeof(SetTopology), typeof(UseTopology), typeof(ImportTopology), typeof(UseServiceTags)];

    public static TheoryData<string> Samples => [.. s_samples.Select(sample => sample.Change.GetType().Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_change_is_these_requests(string type)
    {
        (Change change, string[] requests) = s_samples.Single(sample => sample.Change.GetType().Name == type);

        Assert.Equal(requests, change.Requests(s_topology).Told());
    }

    [Fact]
    public void No_change_is_forgotten() => Assert.Equal(
        Changes().Except(s_ours).Select(type => type.Name).Order(StringComparer.Ordinal),
        s_samples.Select(sample => sample.Change.GetType().Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_does_not_exist_is_no_reason_to_throw(string type) =>
        Assert.NotEmpty(s_samples.Single(sample => sample.Change.GetType().Name == type).Change.Requests(new()));

    [Fact]
    public void What_is_about_the_laboratory_asks_nobody() => Assert.All(
        (Change[])
        [
            new NewTopology("x", Lab.Region, "s", "t", Force: true),
            new SetTopology(),
            new UseTopology(s_topology),
            new UseServiceTags(null),
        ],
        change => Assert.Empty(change.Requests(s_topology)));

    private static IEnumerable<Type> Changes() => typeof(Change).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Change)) && !type.IsAbstract);
}
