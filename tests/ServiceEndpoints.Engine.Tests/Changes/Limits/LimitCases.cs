using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Tests.Changes.Network;
using ServiceEndpoints.Tests.Changes.Policies;

namespace ServiceEndpoints.Tests.Changes.Limits;

/// <summary>A case for every limit of the catalogue that a change can come to.</summary>
internal static class LimitCases
{
    private static readonly string s_hub = NetworkLab.VNetId("hub");

    private static readonly string s_group = NetworkLab.Id(ArmTypes.NetworkSecurityGroup, "nsg");

    private static readonly string s_table = NetworkLab.Id(ArmTypes.RouteTable, "table");

    private static readonly string[] s_regions = ["eastus", "westus", "westeurope"];

    private static readonly string[] s_tags = ["Storage", "Sql", "AzureKeyVault"];

    public static IReadOnlyDictionary<string, LimitCase> All { get; } = OfResources()
        .Concat(OfVNets())
        .Concat(OfSecurity())
        .Concat(OfRouting())
        .Concat(OfPolicies())
        .ToDictionary(one => one.Limit);

    private static IEnumerable<LimitCase> OfResources() =>
    [
        VNetRules("StorageVNetRules", ResourceType.StorageAccount, "Microsoft.Storage"),
        VNetRules("SqlVNetRules", ResourceType.SqlServer, "Microsoft.Sql"),
        VNetRules("CosmosDbVNetRules", ResourceType.CosmosDbAccount, "Microsoft.AzureCosmosDB"),
        VNetRules("KeyVaultVNetRules", ResourceType.KeyVault, "Microsoft.KeyVault"),
        VNetRules("ServiceBusVNetRules", ResourceType.ServiceBusNamespace, "Microsoft.ServiceBus", "Premium"),
        VNetRules("EventHubsVNetRules", ResourceType.EventHubsNamespace, "Microsoft.EventHub"),
        VNetRules("DataLakeStoreVNetRules", ResourceType.DataLakeStoreGen1, "Microsoft.AzureActiveDirectory"),
        VNetRules("CognitiveServicesVNetRules", ResourceType.CognitiveServicesAccount, "Microsoft.CognitiveServices"),
        IPRules("StorageIPRules", ResourceType.StorageAccount),
        IPRules("SqlIPRules", ResourceType.SqlServer),
        new(
            "SqlDatabaseIPRules",
            [new CreateResource(new("contoso01"), ResourceType.SqlServer)],
            n => new AddIPRule(Lab.ResourceId(ResourceType.SqlServer, "contoso01"), $"203.0.113.{n}") { Database = "orders" }),
        IPRules("EventHubsIPRules", ResourceType.EventHubsNamespace),
        IPRules("KeyVaultIPRules", ResourceType.KeyVault),
        IPRules("CognitiveServicesIPRules", ResourceType.CognitiveServicesAccount),
        IPRules("WebAppRules", ResourceType.WebApp),
        new(
            "SubscriptionRegions",
            [
                .. Subnets("Microsoft.KeyVault").Take(2),
                .. s_regions.Select(region =>
                    new CreateResource(new($"vault{region}") { Location = region }, ResourceType.KeyVault)),
            ],
            n => new AddVNetRule(Lab.ResourceId(ResourceType.KeyVault, $"vault{s_regions[n - 1]}"), Subnet(1))),
    ];

    private static IEnumerable<LimitCase> OfVNets() =>
    [
        new("VNets", [], n => new CreateVNet(new($"vnet{n}"), [$"10.{n}.0.0/16"])),
        new("SubnetsPerVNet", [Hub()], n => new CreateSubnet(s_hub, $"s{n}", [$"10.0.{n}.0/24"])),
        new(
            "PeeringsPerVNet",
            [Hub(), .. Numbers().Select(n => new CreateVNet(new($"spoke{n}"), [$"10.{n}.0.0/16"]))],
            n => new AddPeering(s_hub, NetworkLab.VNetId($"spoke{n}")) { OneWay = true }),
        new("PrivateIPAddressesPerVNet", [.. Subnets().Take(2)], n => VM(n, Subnet(1))),
        new(
            "PrivateIPAddressesPerPeeredGroup",
            [
                .. Subnets().Take(2),
                new CreateVNet(new("spoke"), ["10.1.0.0/16"]),
                new CreateSubnet(NetworkLab.VNetId("spoke"), "app", ["10.1.1.0/24"]),
                new AddPeering(s_hub, NetworkLab.VNetId("spoke")),
            ],
            n => VM(n, n % 2 == 0 ? Subnet(1) : NetworkLab.SubnetId("spoke/app"))),
        new("VpnGatewaysPerVNet", [Hub()], n => new CreateGateway(new($"gw{n}"), s_hub, GatewayType.Vpn)),
        new(
            "ExpressRouteGatewaysPerVNet",
            [Hub()],
            n => new CreateGateway(new($"gw{n}"), s_hub, GatewayType.ExpressRoute)),
        new(
            "PublicIPAddressesPerNatGateway",
            [],
            n => new CreateNatGateway(new($"nat{n}"))
            {
                PublicIPAddress = Numbers(n).Select(i => $"203.0.{n}.{i}").ToValueList(),
            }),
    ];

    private static IEnumerable<LimitCase> OfSecurity() =>
    [
        new("NetworkSecurityGroups", [], n => new CreateNetworkSecurityGroup(new($"nsg{n}"))),
        new("ApplicationSecurityGroups", [], n => Asg(n)),
        new(
            "ApplicationSecurityGroupsPerIPConfiguration",
            [.. Subnets().Take(2), .. Numbers().Select(Asg)],
            n => new CreateVM(new($"vm{n}"), new(Subnet(1)) { ApplicationSecurityGroupIds = Asgs(n) })),
        new("SecurityRules", [Group()], n => Rule(n)),
        new("SecurityRuleAddresses", [Group()], n => Rule(n)),
        new(
            "ApplicationSecurityGroupsPerRule",
            [Group(), .. Numbers().Select(Asg)],
            n => Rule(n) with { SourceAddressPrefix = [], SourceApplicationSecurityGroupIds = Asgs(n) }),
        new(
            "ApplicationSecurityGroupsPerNetworkSecurityGroup",
            [Group(), .. Numbers().Select(Asg)],
            n => Rule(n) with { SourceAddressPrefix = [], SourceApplicationSecurityGroupIds = [AsgId(n)] }),
    ];

    private static IEnumerable<LimitCase> OfRouting() =>
    [
        new("RouteTables", [], n => new CreateRouteTable(new($"table{n}"))),
        new("Routes", [Table()], n => new AddRoute(s_table, $"r{n}", $"10.{n}.0.0/16", NextHopType.None)),
        new("ServiceTagRoutes", [Table()], n => new AddRoute(s_table, $"r{n}", s_tags[n - 1], NextHopType.Internet)),
    ];

    private static IEnumerable<LimitCase> OfPolicies() =>
    [
        new("ServiceEndpointPolicies", [], n => Policy(n)),
        new(
            "ServiceEndpointPoliciesPerSubnet",
            [.. Subnets("Microsoft.Storage").Take(2), .. Numbers().Select(Policy)],
            n => new SetSubnet(Subnet(1))
            {
                ServiceEndpointPolicyIds = Numbers(n).Select(i => PolicyLab.Id($"policy{i}")).ToValueList(),
            }),
        new(
            "ServiceEndpointPoliciesPerVNet",
            [.. Subnets("Microsoft.Storage"), .. Numbers().Select(Policy)],
            n => new SetSubnet(Subnet(n)) { ServiceEndpointPolicyIds = Edits.To(PolicyLab.Id($"policy{n}")) }),
        new(
            "ServiceEndpointPolicyResources",
            [.. Numbers().Select(Policy)],
            n => new AddPolicyDefinition(
                PolicyLab.Id($"policy{n}"),
                "accounts",
                Numbers(n).Select(i => Lab.ResourceId(ResourceType.StorageAccount, $"account{i}")).ToValueList())),
    ];

    private static LimitCase VNetRules(string limit, ResourceType type, string service, string? sku = null) => new(
        limit,
        [.. Subnets(service), new CreateResource(new("contoso01"), type) { Sku = sku }],
        n => new AddVNetRule(Lab.ResourceId(type, "contoso01"), Subnet(n)));

    private static LimitCase IPRules(string limit, ResourceType type) => new(
        limit,
        [new CreateResource(new("contoso01"), type)],
        n => new AddIPRule(Lab.ResourceId(type, "contoso01"), $"203.0.113.{n}"));

    private static IEnumerable<int> Numbers(int count = LimitCase.Number + 1) => Enumerable.Range(1, count);

    private static CreateVNet Hub() => new(new("hub"), ["10.0.0.0/16"]);

    /// <summary>The VNet and its subnets.</summary>
    private static IEnumerable<Change> Subnets(params string[] services) => Numbers()
        .Select(n => new CreateSubnet(s_hub, $"s{n}", [$"10.0.{n}.0/24"]) { ServiceEndpoint = services.ToValueList() })
        .Prepend<Change>(Hub());

    private static string Subnet(int n) => NetworkLab.SubnetId($"hub/s{n}");

    private static CreateVM VM(int n, string subnet) => new(new($"vm{n}"), new(subnet));

    private static CreateNetworkSecurityGroup Group() => new(new("nsg"));

    private static CreateRouteTable Table() => new(new("table"));

    private static CreateServiceEndpointPolicy Policy(int n) => new(new($"policy{n}"));

    private static CreateApplicationSecurityGroup Asg(int n) => new(new($"asg{n}"));

    private static string AsgId(int n) => NetworkLab.Id(ArmTypes.ApplicationSecurityGroup, $"asg{n}");

    private static ValueList<string> Asgs(int count) => Numbers(count).Select(AsgId).ToValueList();

    private static AddSecurityRule Rule(int n) => new()
    {
        NetworkSecurityGroupId = s_group,
        Name = $"rule{n}",
        Priority = 100 + n,
        Direction = RuleDirection.Outbound,
        Access = RuleAction.Deny,
        SourceAddressPrefix = ["*"],
        DestinationAddressPrefix = ["*"],
    };
}
