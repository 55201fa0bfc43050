using System;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

public sealed class TerraformPlanTests
{
    private const string InGroup = Plan.InGroup;
    private const string Here = Plan.Here;
    private const string Unknown = Plan.UnknownId;

    [Fact]
    public void Associations_join_what_stands_apart()
    {
        SimTopology topology = Plan.Network()
            .With("azurerm_network_security_group.g", $$"""{ "name": "g", {{Here}} }""", Unknown)
            .With("azurerm_route_table.t", $$"""
                { "name": "t", {{Here}}, "bgp_route_propagation_enabled": false, "route": [ { "name": "all",
                  "address_prefix": "0.0.0.0/0", "next_hop_type": "VirtualAppliance",
                  "next_hop_in_ip_address": "10.0.9.4" } ] }
                """, Unknown)
            .With("azurerm_public_ip.p", $$"""{ "name": "p", {{Here}}, "ip_address": "20.1.2.3" }""", Unknown)
            .With("azurerm_nat_gateway.n", $$"""{ "name": "n", {{Here}} }""", Unknown)
            .With(
                "azurerm_subnet_network_security_group_association.one[\"a\"]",
                "{}",
                "{ \"subnet_id\": true, \"network_security_group_id\": true }",
                $$"""
                { "subnet_id": { "references": [ "each.key", "azurerm_subnet.app" ] },
                  {{Plan.Refers("network_security_group_id", "azurerm_network_security_group.g")}} }
                """)
            .With(
                "azurerm_subnet_route_table_association.one",
                "{}",
                "{ \"subnet_id\": true, \"route_table_id\": true }",
                $$"""
                { {{Plan.Refers("subnet_id", "azurerm_subnet.app[\\\"b\\\"]")}},
                  {{Plan.Refers("route_table_id", "azurerm_route_table.t")}} }
                """)
            .With(
                "azurerm_subnet_nat_gateway_association.one",
                "{}",
                "{ \"subnet_id\": true, \"nat_gateway_id\": true }",
                $$"""
                { {{Plan.Refers("subnet_id", "azurerm_subnet.app[\\\"b\\\"]")}},
                  {{Plan.Refers("nat_gateway_id", "azurerm_nat_gateway.n")}} }
                """)
            .With(
                "azurerm_nat_gateway_public_ip_association.one",
                "{}",
                "{ \"nat_gateway_id\": true, \"public_ip_address_id\": true }",
                $$"""
                { {{Plan.Refers("nat_gateway_id", "azurerm_nat_gateway.n")}},
                  {{Plan.Refers("public_ip_address_id", "azurerm_public_ip.p")}} }
                """)
            .Import().Topology;

        SimSubnet a = topology.Subnets.Single(subnet => subnet.Name == "a");
        SimSubnet b = topology.Subnets.Single(subnet => subnet.Name == "b");
        Assert.Equal(topology.NetworkSecurityGroups.Single().Id, a.NetworkSecurityGroupId);
        Assert.Null(a.RouteTableId);
        Assert.Equal(topology.RouteTables.Single().Id, b.RouteTableId);
        Assert.True(topology.RouteTables.Single().DisableBgpRoutePropagation);
        Assert.Equal("10.0.9.4", topology.RouteTables.Single().Routes[0].NextHopIPAddress.ToString());
        Assert.Equal(topology.NatGateways.Single().Id, b.NatGatewayId);
        Assert.Equal("20.1.2.3", topology.NatGateways.Single().PublicIPAddress.Single().ToString());
        Assert.Empty(a.Unresolved);
    }

    [Fact]
    public void An_association_with_nobody_knows_which_subnet_makes_all_of_them_doubtful()
    {
        SimImportReport report = Plan.Network().With(
            "azurerm_subnet_network_security_group_association.one",
            "{ \"network_security_group_id\": \"/subscriptions/s/resourceGroups/rg/providers/x/y/g\" }",
            "{ \"subnet_id\": true }",
            "{ \"subnet_id\": { \"references\": [ \"local.subnets\" ] } }").Import();

        Assert.All(report.Topology.Subnets, subnet => Assert.NotNull(subnet.Unread("networkSecurityGroup")));
        Assert.Contains(
            "azurerm_subnet_network_security_group_association.one.subnet_id",
            report.Unresolved.Select(unresolved => unresolved.Expression));
        Assert.All(
            report.Unresolved,
            unresolved => Assert.StartsWith("plan.json:", unresolved.Place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"service_endpoints\": [ \"Microsoft.Storage\" ]")]
    [InlineData("\"service_endpoint\": [ { \"service\": \"Microsoft.Storage\", \"network_identifier\": null } ]")]
    public void Endpoints_are_a_list_of_names_or_blocks(string endpoints)
    {
        SimImportReport report = Plan.Hub()
            .With(
                "azurerm_subnet.app",
                $$"""
                { "name": "a", {{InGroup}}, "virtual_network_name": "hub", "address_prefixes": [ "10.0.1.0/24" ],
                  {{endpoints}} }
                """)
            .Import();

        SimServiceEndpoint endpoint = Assert.Single(Assert.Single(report.Topology.Subnets).ServiceEndpoints);
        Assert.Equal("Microsoft.Storage", endpoint.Service);
        Assert.Equal(["westeurope", "northeurope"], endpoint.Locations);
        Assert.Empty(report.NotModelled);
    }

    [Fact]
    public void Endpoints_that_are_known_after_apply_are_not_taken_for_none()
    {
        SimImportReport report = Plan.Hub()
            .With(
                "azurerm_subnet.app",
                Plan.Subnet("a", "10.0.1.0/24"),
                "{ \"service_endpoints\": true }",
                "{ \"service_endpoints\": { \"references\": [ \"var.endpoints\" ] } }")
            .Import();

        Assert.NotNull(Assert.Single(report.Topology.Subnets).Unread("serviceEndpoints"));
        Assert.Equal("azurerm_subnet.app.service_endpoints", Assert.Single(report.Unresolved).Expression);
    }

    [Fact]
    public void A_group_that_Terraform_does_not_write_down_is_not_taken_for_none()
    {
        const string Subnet = $$"""
            { "name": "a", {{InGroup}}, "virtual_network_name": "hub", "address_prefixes": [ "10.0.1.0/24" ],
              "network_security_group_id_wo": null, "network_security_group_id_wo_version": 1 }
            """;
        Plan Made(string arguments) => Plan.Hub()
            .With("azurerm_network_security_group.g", $$"""{ "name": "g", {{Here}} }""", Unknown)
            .With("azurerm_subnet.app", Subnet, "{}", arguments);

        SimTopology known = Made(
            $$"""{ {{Plan.Refers("network_security_group_id_wo", "azurerm_network_security_group.g")}} }""")
            .Import().Topology;
        SimTopology unknown = Made("{}").Import().Topology;

        Assert.Equal(known.NetworkSecurityGroups.Single().Id, known.Subnets.Single().NetworkSecurityGroupId);
        Assert.NotNull(unknown.Subnets.Single().Unread("networkSecurityGroup"));
    }

    [Fact]
    public void Before_and_after_are_two_estates()
    {
        Plan plan = new Plan().With(
            "azurerm_key_vault.k",
            $$"""{ "name": "k1", {{Here}}, "sku_name": "standard", "public_network_access_enabled": false }""",
            "{}",
            "{}",
            $$"""{ "name": "k1", {{Here}}, "sku_name": "standard", "public_network_access_enabled": true }""");

        Assert.Equal(
            PublicNetworkAccess.Enabled,
            plan.Import(PlanState.Before).Topology.Resources.Single().Firewall.PublicNetworkAccess);
        Assert.Equal(
            PublicNetworkAccess.Disabled, plan.Import().Topology.Resources.Single().Firewall.PublicNetworkAccess);
    }

    [Fact]
    public void What_is_new_goes_where_what_is_there_already_is()
    {
        const string Scope = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg";
        SimTopology topology = new Plan()
            .With("azurerm_virtual_network.hub", $$"""
                { "name": "hub", {{Here}}, "address_space": [ "10.0.0.0/16" ],
                  "id": "{{Scope}}/providers/Microsoft.Network/virtualNetworks/hub" }
                """)
            .With("azurerm_subnet.app", Plan.Subnet("app", "10.0.1.0/24"), Unknown)
            .Import().Topology;

        Assert.Equal(topology.VNets.Single().Id, topology.Subnets.Single().VNetId);
        Assert.Equal("westeurope", topology.Subnets.Single().Location);
    }

    [Fact]
    public void What_is_not_modelled_is_told_with_its_address()
    {
        SimImportReport report = new Plan()
            .With("azurerm_key_vault.k", $$"""{ "name": "k1", {{Here}}, "sku_name": "standard", "new_gate": "on" }""")
            .With("azurerm_bastion_host.f", $$"""{ "name": "f", {{Here}} }""")
            .With("random_pet.p", "{}")
            .Import();

        NotModelledProperty property = Assert.Single(report.NotModelled);
        Assert.Equal("azurerm_key_vault.k new_gate", $"{property.Target} {property.Property}");
        Assert.Equal(
            ["azurerm_bastion_host.f Resources of this type are not modelled.", "random_pet.p It is nothing in Azure."],
            report.Skipped.Select(skipped => $"{skipped.Name} {skipped.Reason}"));
    }

    [Fact]
    public void A_resource_whose_name_is_known_after_apply_is_kept_and_known_by_its_address()
    {
        SimImportReport report = new Plan().With(
            "azurerm_storage_account.data",
            $$"""{ {{Here}}, "account_tier": "Standard", "account_replication_type": "LRS" }""",
            "{ \"name\": true }",
            "{ \"name\": { \"references\": [ \"random_pet.p.id\", \"random_pet.p\" ] } }").Import();

        SimResource account = Assert.Single(report.Topology.Resources);
        Assert.Equal("(azurerm_storage_account.data)", account.Name);
        Assert.NotNull(account.Unread("name"));
        Assert.Equal("azurerm_storage_account.data.name", Assert.Single(report.Unresolved).Expression);
    }

    [Theory]
    [InlineData("{ \"format_version\": \"2.0\", \"planned_values\": {} }")]
    [InlineData("{ \"format_version\": \"1.0\" }")]
    public void Other_versions_and_other_outputs_are_refused(string text) =>
        Assert.Equal(ErrorId.FormatNotRecognized, Plan.Try(text).Refusal?.Id);
}
