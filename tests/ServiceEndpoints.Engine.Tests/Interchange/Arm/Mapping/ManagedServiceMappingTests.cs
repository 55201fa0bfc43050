using System;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Mapping;

public sealed class ManagedServiceMappingTests
{
    private static readonly string s_network = Imported.Resource(ArmTypes.VNet, "hub", """
        "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
        "subnets": [
          { "name": "web", "properties": { "addressPrefix": "10.0.1.0/24",
            "delegations": [ { "name": "d", "properties": { "serviceName": "Microsoft.Web/serverFarms" } } ] } },
          { "name": "mi", "properties": { "addressPrefix": "10.0.2.0/24" } },
          { "name": "gateways", "properties": { "addressPrefix": "10.0.3.0/24" } },
          { "name": "AzureFirewallSubnet", "properties": { "addressPrefix": "10.0.4.0/26" } } ]
        """);

    private static readonly string s_address = Imported.Resource(
        "Microsoft.Network/publicIPAddresses", "ip", "\"ipAddress\": \"20.50.0.1\"");

    private static string AddressId => Imported.Id("Microsoft.Network/publicIPAddresses", "ip");

    [Fact]
    public void A_firewall_is_read_with_its_subnet_and_addresses()
    {
        SimImportReport report = Import(s_address, Imported.Resource("Microsoft.Network/azureFirewalls", "fw", $$"""
            "threatIntelMode": "Alert",
            "networkRuleCollections": [ { "name": "r" } ],
            "ipConfigurations": [ { "name": "c", "properties": {
              "subnet": { "id": "{{Imported.SubnetId("hub", "AzureFirewallSubnet")}}" },
              "publicIPAddress": { "id": "{{AddressId}}" } } } ]
            """));

        SimManagedService firewall = Assert.Single(report.Topology.ManagedServices);
        Assert.Equal(ManagedServiceType.AzureFirewall, firewall.Type);
        Assert.Equal("10.0.4.4", firewall.PrivateIPAddress.ToString());
        Assert.Equal("20.50.0.1", firewall.PublicIPAddress.ToString());
        Assert.Equal(["networkRuleCollections"], report.NotModelled.Select(property => property.Property));
        Assert.Empty(report.Findings);
    }

    [Theory]
    [InlineData("Microsoft.ApiManagement/service", "\"virtualNetworkConfiguration\": { \"subnetResourceId\": <subnet> }")]
    [InlineData("Microsoft.Cache/redis", "\"subnetId\": <subnet>, \"enableNonSslPort\": false")]
    [InlineData("Microsoft.Web/hostingEnvironments", "\"virtualNetwork\": { \"id\": <subnet> }")]
    [InlineData("Microsoft.Web/hostingEnvironments", "\"virtualNetwork\": { \"id\": <vnet>, \"subnet\": \"mi\" }")]
    [InlineData("Microsoft.ContainerService/managedClusters", "\"agentPoolProfiles\": [ { \"vnetSubnetID\": <subnet> } ]")]
    [InlineData("Microsoft.ContainerInstance/containerGroups", "\"subnetIds\": [ { \"id\": <subnet> } ]")]
    [InlineData(
        "Microsoft.HDInsight/clusters",
        "\"computeProfile\": { \"roles\": [ { \"virtualNetworkProfile\": { \"id\": <vnet>, \"subnet\": <subnet> } } ] }")]
    [InlineData(
        "Microsoft.Databricks/workspaces",
        "\"parameters\": { \"customVirtualNetworkId\": { \"value\": <vnet> }, "
        + "\"customPublicSubnetName\": { \"value\": \"mi\" } }")]
    [InlineData("Microsoft.Batch/batchAccounts/pools", "\"networkConfiguration\": { \"subnetId\": <subnet> }", "batch/pool")]
    public void A_service_of_which_only_the_subnet_counts_is_read(string type, string properties, string name = "service")
    {
        string written = properties
            .Replace("<subnet>", $"\"{Imported.SubnetId("hub", "mi")}\"", StringComparison.Ordinal)
            .Replace("<vnet>", $"\"{Imported.Id(ArmTypes.VNet, "hub")}\"", StringComparison.Ordinal);

        SimImportReport report = Import(Imported.Resource(type, name, written));

        SimManagedService service = Assert.Single(report.Topology.ManagedServices);
        Assert.Equal(("hub/mi", "10.0.2.4"), (service.Subnet, service.PrivateIPAddress.ToString()));
        Assert.Empty(report.NotModelled);
        Assert.Empty(report.Skipped);
    }

    [Fact]
    public void Of_nodes_in_several_subnets_those_in_the_first_are_read()
    {
        SimImportReport report = Import(Imported.Resource("Microsoft.ContainerService/managedClusters", "aks", $$"""
            "agentPoolProfiles": [ { "vnetSubnetID": "{{Imported.SubnetId("hub", "mi")}}" },
              { "vnetSubnetID": "{{Imported.SubnetId("hub", "gateways")}}" } ]
            """));

        Assert.Equal("hub/mi", Assert.Single(report.Topology.ManagedServices).Subnet);
        Assert.Equal(["subnet hub/gateways"], report.NotModelled.Select(property => property.Property));
    }

    [Fact]
    public void A_service_in_no_subnet_is_skipped() => Assert.Equal(
        "It is in no subnet.",
        Assert.Single(Import(Imported.Resource("Microsoft.Cache/redis", "cache", "\"sku\": {}")).Skipped).Reason);

    [Fact]
    public void A_firewall_of_a_virtual_hub_is_skipped() => Assert.Single(Import(
        Imported.Resource("Microsoft.Network/azureFirewalls", "fw", "\"virtualHub\": { \"id\": \"/x\" }")).Skipped);

    [Fact]
    public void An_application_gateway_is_read_with_its_subnet_and_fixed_address()
    {
        SimImportReport report = Import(Imported.Resource("Microsoft.Network/applicationGateways", "agw", $$"""
            "gatewayIPConfigurations": [ { "name": "g", "properties": {
              "subnet": { "id": "{{Imported.SubnetId("hub", "gateways")}}" } } } ],
            "frontendIPConfigurations": [ { "name": "f", "properties": {
              "subnet": { "id": "{{Imported.SubnetId("hub", "gateways")}}" }, "privateIPAddress": "10.0.3.9",
              "privateIPAllocationMethod": "Static", "httpListeners": [ { "id": "/x" } ] } } ]
            """));

        SimManagedService gateway = Assert.Single(report.Topology.ManagedServices);
        Assert.Empty(report.NotModelled);
        Assert.Equal("hub/gateways", gateway.Subnet);
        Assert.Equal("10.0.3.9", gateway.PrivateIPAddress.ToString());
        Assert.Empty(gateway.PublicIPAddress);
    }

    [Fact]
    public void A_managed_instance_is_read_with_its_subnet()
    {
        SimManagedService instance = Import(Imported.Resource("Microsoft.Sql/managedInstances", "mi1", $$"""
            "vCores": 8, "subnetId": "{{Imported.SubnetId("hub", "mi")}}"
            """)).Topology.ManagedServices.Single();

        Assert.Equal(ManagedServiceType.SqlManagedInstance, instance.Type);
        Assert.Equal("10.0.2.4", instance.PrivateIPAddress.ToString());
    }

    [Theory]
    [InlineData("\"vnetRouteAllEnabled\": true,", true)]
    [InlineData("\"siteConfig\": { \"vnetRouteAllEnabled\": true },", true)]
    [InlineData("\"siteConfig\": { \"alwaysOn\": true },", false)]
    [InlineData("\"outboundVnetRouting\": { \"allTraffic\": true },", true)]
    [InlineData("\"outboundVnetRouting\": { \"applicationTraffic\": true, \"imagePullTraffic\": false },", true)]
    [InlineData("\"outboundVnetRouting\": { \"allTraffic\": false }, \"vnetImagePullEnabled\": false,", false)]
    [InlineData("", false)]
    public void An_integrated_site_sends_through_its_subnet(string setting, bool routesAll)
    {
        SimImportReport report = Import(Site($"{setting} \"virtualNetworkSubnetId\": \"{Imported.SubnetId("hub", "web")}\""));

        SimManagedService app = Assert.Single(report.Topology.ManagedServices);
        Assert.Equal(Assert.Single(report.Topology.Resources).Id, app.Id);
        Assert.Equal(ManagedServiceType.AppServiceIntegration, app.Type);
        Assert.Equal(routesAll, app.RouteAll);
        Assert.Equal("10.0.1.4", app.PrivateIPAddress.ToString());
        Assert.Empty(report.NotModelled);
    }

    [Fact]
    public void The_outbound_addresses_that_a_site_shows_are_those_that_it_leaves_with() => Assert.Equal(
        "20.50.0.1, 20.50.0.2",
        Import(Site($$"""
            "outboundIpAddresses": "20.50.0.1,20.50.0.2", "virtualNetworkSubnetId": "{{Imported.SubnetId("hub", "web")}}"
            """)).Topology.ManagedServices.Single().PublicIPAddress.ToString());

    [Theory]
    [InlineData("\"vnetRouteAllEnabled\": true")]
    [InlineData("\"virtualNetworkSubnetId\": \"\"")]
    public void A_site_without_integration_sends_through_no_subnet(string properties) =>
        Assert.Empty(Import(Site(properties)).Topology.ManagedServices);

    [Fact]
    public void An_integration_beside_its_site_routes_as_the_site_says() => Assert.True(Import(
        Site("\"siteConfig\": { \"vnetRouteAllEnabled\": true }"),
        Imported.Resource("Microsoft.Web/sites/networkConfig", "site/virtualNetwork", $$"""
            "subnetResourceId": "{{Imported.SubnetId("hub", "web")}}", "isSwift": true
            """)).Topology.ManagedServices.Single().RouteAll);

    [Fact]
    public void An_integration_beside_its_site_is_read_and_so_is_the_configuration_beside_it()
    {
        SimManagedService app = Import(
            Site(""),
            Imported.Resource("Microsoft.Web/sites/networkConfig", "site/virtualNetwork", $$"""
                "subnetResourceId": "{{Imported.SubnetId("hub", "web")}}", "swiftSupported": true
                """),
            Imported.Resource("Microsoft.Web/sites/config", "site/web", "\"vnetRouteAllEnabled\": true"))
            .Topology.ManagedServices.Single();

        Assert.Equal("site", app.Name);
        Assert.Equal("westeurope", app.Location);
        Assert.True(app.RouteAll);
    }

    [Fact]
    public void An_integration_without_its_site_is_skipped() => Assert.Single(Import(
        Imported.Resource("Microsoft.Web/sites/networkConfig", "gone/virtualNetwork", "")).Skipped);

    [Fact]
    public void Where_the_subnet_is_not_in_the_files_what_it_sends_is_not_known()
    {
        World world = new(Import(Imported.Resource("Microsoft.Sql/managedInstances", "mi1", $$"""
            "subnetId": "{{Imported.SubnetId("elsewhere", "mi")}}"
            """)).Topology);

        Assert.Null(world.Topology.ManagedServices.Single().PrivateIPAddress);
        Assert.Equal(Verdict.Unknown, world.Ask("mi1", "8.8.8.8", 443).Verdict);
    }

    private static SimImportReport Import(params string[] resources) =>
        Imported.Resources(string.Join(", ", resources.Prepend(s_network)));

    private static string Site(string properties) => Imported.Resource("Microsoft.Web/sites", "site", properties);
}
