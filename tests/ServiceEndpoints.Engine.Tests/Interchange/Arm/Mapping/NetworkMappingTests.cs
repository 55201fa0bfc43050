using System;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Mapping;

public sealed class NetworkMappingTests
{
    private const string Space = "\"addressSpace\": { \"addressPrefixes\": [ \"10.0.0.0/16\", \"fd00::/48\" ] }";

    [Fact]
    public void A_VNet_is_read_with_its_subnets_and_what_is_attached_to_them()
    {
        SimTopology topology = VNet($$"""
            {{Space}}, "subnets": [ { "name": "app", "properties": {
              "addressPrefixes": [ "10.0.1.0/24", "fd00:0:0:1::/64" ],
              "networkSecurityGroup": { "id": "{{Imported.Id(ArmTypes.NetworkSecurityGroup, "n")}}" },
              "routeTable": { "id": "{{Imported.Id(ArmTypes.RouteTable, "r")}}" },
              "natGateway": { "id": "{{Imported.Id(ArmTypes.NatGateway, "g")}}" },
              "serviceEndpointPolicies": [ { "id": "/subscriptions/x/p" } ],
              "delegations": [ { "name": "d", "properties": { "serviceName": "Microsoft.Web/serverFarms" } } ],
              "defaultOutboundAccess": false } } ]
            """).Topology;

        SimVNet vnet = Assert.Single(topology.VNets);
        Assert.Equal(Imported.Id(ArmTypes.VNet, "vn"), vnet.Id);
        Assert.Equal("westeurope", vnet.Location);
        Assert.Equal("10.0.0.0/16", vnet.AddressPrefix.ToString());
        Assert.Equal("fd00::/48", vnet.IPv6AddressPrefix.ToString());
        SimSubnet subnet = Assert.Single(topology.Subnets);
        Assert.Equal("10.0.1.0/24", subnet.AddressPrefix.ToString());
        Assert.Equal("fd00:0:0:1::/64", subnet.IPv6AddressPrefix.ToString());
        Assert.Equal("n r g", $"{subnet.NetworkSecurityGroup} {subnet.RouteTable} {subnet.NatGateway}");
        Assert.Equal("/subscriptions/x/p", Assert.Single(subnet.ServiceEndpointPolicyIds));
        Assert.Equal("Microsoft.Web/serverFarms", subnet.Delegation);
        Assert.False(subnet.DefaultOutboundAccess);
    }

    [Theory]
    [InlineData("""{ "service": "microsoft.storage" }""", "Microsoft.Storage", "westeurope, northeurope")]
    [InlineData("""{ "service": "Microsoft.Sql" }""", "Microsoft.Sql", "westeurope")]
    [InlineData("""{ "service": "Microsoft.KeyVault" }""", "Microsoft.KeyVault", "*")]
    [InlineData("""{ "service": "Microsoft.Storage.Global" }""", "Microsoft.Storage.Global", "*")]
    [InlineData(
        """{ "service": "Microsoft.Storage", "locations": [ "East US" ] }""", "Microsoft.Storage", "eastus")]
    public void An_endpoint_covers_the_locations_that_are_given_or_those_that_Azure_fills_in(
        string endpoint, string service, string locations)
    {
        SimSubnet subnet = Subnet($"\"serviceEndpoints\": [ {endpoint} ]").Topology.Subnets.Single();

        SimServiceEndpoint read = Assert.Single(subnet.ServiceEndpoints);
        Assert.Equal(service, read.Service);
        Assert.Equal(locations, read.Locations.ToString());
    }

    [Fact]
    public void An_endpoint_of_an_unknown_name_is_found_and_makes_the_subnet_doubtful()
    {
        SimImportReport report = Subnet("\"serviceEndpoints\": [ { \"service\": \"Microsoft.Nothing\" } ]");

        Assert.Equal(ErrorId.ServiceUnknown, Assert.Single(report.Findings).Id);
        Assert.NotNull(report.Topology.Subnets.Single().Unread("serviceEndpoints"));
    }

    [Fact]
    public void A_subnet_of_a_VNet_without_ranges_is_a_finding()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            ArmTypes.VNet,
            "vn",
            "\"subnets\": [ { \"name\": \"a\", \"properties\": { \"addressPrefix\": \"10.0.1.0/24\" } } ]"));

        ImportFinding finding = report.Findings.First(found => found.Id == ErrorId.SubnetOutsideAddressSpace);
        Assert.EndsWith("which has no range.", finding.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_subnet_may_stand_beside_its_VNet_or_inside_of_it_as_a_child()
    {
        string beside = Imported.Resource($"{ArmTypes.VNet}/subnets", "vn/a", "\"addressPrefix\": \"10.0.1.0/24\"");
        string inside = Imported.Resource("subnets", "b", "\"addressPrefix\": \"10.0.2.0/24\"");
        string vnet = Imported.Resource(ArmTypes.VNet, "vn", Space, $"\"resources\": [ {inside} ],");

        SimImportReport report = Imported.Resources($"{beside}, {vnet}");

        Assert.Equal(["vn/a", "vn/b"], report.Topology.Subnets.Select(subnet => subnet.ToString()));
        Assert.All(report.Topology.Subnets, subnet => Assert.Equal("westeurope", subnet.Location));
        Assert.Equal(2, report.Resources.Single(count => count.Type == $"{ArmTypes.VNet}/subnets").Count);
    }

    [Fact]
    public void A_subnet_of_a_VNet_that_is_not_in_the_files_has_no_known_region()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            $"{ArmTypes.VNet}/subnets",
            "vn/a",
            "\"addressPrefix\": \"10.0.1.0/24\", \"serviceEndpoints\": [ { \"service\": \"Microsoft.Storage\" } ]"));

        SimSubnet subnet = Assert.Single(report.Topology.Subnets);
        Assert.NotNull(subnet.Unread("location"));
        Assert.NotNull(subnet.Unread("serviceEndpoints"));
        Assert.Empty(Assert.Single(subnet.ServiceEndpoints).Locations);
    }

    [Fact]
    public void Peerings_are_read_inside_of_a_VNet_and_beside_it()
    {
        string remote = $"\"remoteVirtualNetwork\": {{ \"id\": \"{Imported.Id(ArmTypes.VNet, "w")}\" }}";
        string vnet = Imported.Resource(
            ArmTypes.VNet,
            "vn",
            $$"""{{Space}}, "virtualNetworkPeerings": [ { "name": "p", "properties": { {{remote}} } } ]""");
        string beside = Imported.Resource(
            $"{ArmTypes.VNet}/virtualNetworkPeerings",
            "x/q",
            $"{remote}, \"allowVirtualNetworkAccess\": false, \"allowForwardedTraffic\": true, "
            + "\"allowGatewayTransit\": true, \"useRemoteGateways\": true, \"peerCompleteVnets\": false");

        SimImportReport report = Imported.Resources($"{vnet}, {beside}");

        SimPeering[] peerings = [.. report.Topology.Peerings];
        Assert.Equal(["vn/p", "x/q"], peerings.Select(peering => peering.ToString()));
        Assert.All(peerings, peering => Assert.Equal("w", peering.RemoteVNet));
        Assert.Equal(
            (true, false, false, false),
            (peerings[0].AllowVirtualNetworkAccess, peerings[0].AllowForwardedTraffic,
                peerings[0].AllowGatewayTransit, peerings[0].UseRemoteGateways));
        Assert.Equal(
            (false, true, true, true),
            (peerings[1].AllowVirtualNetworkAccess, peerings[1].AllowForwardedTraffic,
                peerings[1].AllowGatewayTransit, peerings[1].UseRemoteGateways));
        Assert.Equal("peerCompleteVnets", Assert.Single(report.NotModelled).Property);
    }

    [Fact]
    public void A_route_of_which_the_next_hop_is_not_known_is_not_judged()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            ArmTypes.RouteTable,
            "table",
            """
            "routes": [
              { "name": "a", "properties": { "addressPrefix": "0.0.0.0/0", "nextHopType": "VirtualAppliance",
                "nextHopIpAddress": "[reference('fw').x]" } },
              { "name": "b", "properties": { "addressPrefix": "10.0.0.0/8", "nextHopType": "VirtualAppliance" } } ]
            """));

        Assert.Equal("nextHopIpAddress", Assert.Single(report.Unresolved).Property);
        Assert.Contains("table/b", Assert.Single(report.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Route_tables_are_read_with_routes_inside_and_beside()
    {
        string table = Imported.Resource(
            ArmTypes.RouteTable,
            "r",
            """
            "disableBgpRoutePropagation": true, "routes": [
              { "name": "a", "properties": {
                "addressPrefix": "0.0.0.0/0", "nextHopType": "VirtualAppliance", "nextHopIpAddress": "10.0.0.4" } },
              { "name": "b", "properties": { "addressPrefix": "::/0", "nextHopType": "None" } } ]
            """);
        string beside = Imported.Resource(
            $"{ArmTypes.RouteTable}/routes",
            "r/c",
            "\"addressPrefix\": \"Storage.WestEurope\", \"nextHopType\": \"internet\"");

        SimImportReport report = Imported.Resources($"{beside}, {table}");

        SimRouteTable read = Assert.Single(report.Topology.RouteTables);
        Assert.True(read.DisableBgpRoutePropagation);
        Assert.Equal(["r/a", "r/c"], read.Routes.Select(route => route.ToString()));
        Assert.Equal("10.0.0.4", read.Routes[0].NextHopIPAddress.ToString());
        Assert.Equal("0.0.0.0/0", read.Routes[0].Prefix.ToString());
        Assert.Equal("Storage.WestEurope", read.Routes[1].ServiceTag);
        Assert.Equal(NextHopType.Internet, read.Routes[1].NextHopType);
        Assert.Equal("addressPrefix", Assert.Single(report.NotModelled).Property);
    }

    [Fact]
    public void Gateways_learn_from_their_connection_which_network_is_behind_them()
    {
        string gateway = Imported.Resource(
            ArmTypes.Gateway,
            "g",
            $$"""
            "gatewayType": "Vpn", "vpnType": "RouteBased", "ipConfigurations": [ { "name": "c", "properties": {
              "subnet": { "id": "{{Imported.SubnetId("vn", "GatewaySubnet")}}" } } } ]
            """);
        string network = Imported.Resource(
            ArmTypes.OnPremisesNetwork,
            "office",
            "\"localNetworkAddressSpace\": { \"addressPrefixes\": [ \"192.168.0.0/16\" ] }, "
            + "\"gatewayIpAddress\": \"203.0.113.1\"");
        string connection = Imported.Resource(
            "Microsoft.Network/connections",
            "c",
            $$"""
            "connectionType": "IPsec", "sharedKey": "very-secret",
            "virtualNetworkGateway1": { "id": "{{Imported.Id(ArmTypes.Gateway, "g")}}" },
            "localNetworkGateway2": { "id": "{{Imported.Id(ArmTypes.OnPremisesNetwork, "office")}}" }
            """);

        SimImportReport report = Imported.Resources($"{connection}, {gateway}, {network}");

        SimGateway read = Assert.Single(report.Topology.Gateways);
        Assert.Equal("vn office Vpn", $"{read.VNet} {read.OnPremisesNetwork} {read.Type}");
        SimOnPremisesNetwork office = Assert.Single(report.Topology.OnPremisesNetworks);
        Assert.Equal("192.168.0.0/16", office.AddressPrefix.ToString());
        Assert.Empty(office.PublicIPAddress);
    }

    [Fact]
    public void What_is_behind_an_ExpressRoute_circuit_is_not_known()
    {
        string gateway = Imported.Resource(
            ArmTypes.Gateway,
            "g",
            $$"""
            "gatewayType": "ExpressRoute", "ipConfigurations": [ { "name": "c", "properties": {
              "subnet": { "id": "{{Imported.SubnetId("vn", "GatewaySubnet")}}" } } } ]
            """);
        string connection = Imported.Resource(
            "Microsoft.Network/connections",
            "c",
            $$"""
            "connectionType": "ExpressRoute", "peer": { "id": "/subscriptions/x/circuit" },
            "virtualNetworkGateway1": { "id": "{{Imported.Id(ArmTypes.Gateway, "g")}}" }
            """);

        SimImportReport report = Imported.Resources($"{gateway}, {connection}");

        SimGateway read = Assert.Single(report.Topology.Gateways);
        Assert.Equal(GatewayType.ExpressRoute, read.Type);
        Assert.NotNull(read.Unread("connections"));
        Assert.Single(report.Unresolved, unresolved => unresolved.Property == "peer");
    }

    [Fact]
    public void A_NAT_gateway_of_a_template_has_addresses_that_nobody_knows_yet()
    {
        string address = Imported.Resource(
            "Microsoft.Network/publicIPAddresses", "p", "\"publicIPAllocationMethod\": \"Static\"");
        string known = Imported.Resource("Microsoft.Network/publicIPAddresses", "q", "\"ipAddress\": \"203.0.113.9\"");
        string gateway = Imported.Resource(
            ArmTypes.NatGateway,
            "n",
            $$"""
            "publicIpAddresses": [ { "id": "{{Imported.Id("Microsoft.Network/publicIPAddresses", "p")}}" },
              { "id": "{{Imported.Id("Microsoft.Network/publicIPAddresses", "q")}}" } ]
            """);

        SimNatGateway read = Assert.Single(Imported.Resources($"{gateway}, {address}, {known}").Topology.NatGateways);

        Assert.True(read.HasUnknownAddresses);
        Assert.Equal("203.0.113.9", read.PublicIPAddress.ToString());
    }

    private static SimImportReport VNet(string properties) =>
        Imported.Resources(Imported.Resource(ArmTypes.VNet, "vn", properties));

    private static SimImportReport Subnet(string properties) => VNet(
        $$"""
        {{Space}}, "subnets": [ { "name": "a", "properties": { "addressPrefix": "10.0.1.0/24", {{properties}} } } ]
        """);
}
