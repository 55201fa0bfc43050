using System;
using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Interchange.Arm.Export;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Export;

public sealed class ArmTemplateWriterTests
{
    private const string Far = "/subscriptions/00000000-0000-0000-0000-000000000002/resourceGroups/far";

    [Fact]
    public void An_empty_topology_is_a_template_without_resources()
    {
        ArmExport export = ArmTemplateWriter.Write(new SimTopology());

        Assert.Equal(
            """
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": []
            }

            """.ReplaceLineEndings("\n"),
            export.Template);
        Assert.Empty(export.Remarks);
    }

    [Fact]
    public void References_within_a_resource_group_leave_subscription_and_group_open()
    {
        JsonObject template = Template(new World()
            .VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24").RouteTable("routes", "hub/app").Topology);

        Assert.DoesNotContain("/subscriptions/", template.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(
            "[resourceId('Microsoft.Network/routeTables', 'routes')]",
            (string?)Resource(template, "hub")["properties"]!["subnets"]![0]!["properties"]!["routeTable"]!["id"]);
        Assert.Equal(
            ["[resourceId('Microsoft.Network/routeTables', 'routes')]"],
            Resource(template, "hub")["dependsOn"]!.AsArray().Select(node => (string?)node));
    }

    [Fact]
    public void Other_resource_groups_are_nested_deployments_that_wait_for_one_another()
    {
        string hub = World.Id(ArmTypes.VNet, "hub");
        SimTopology topology = new World().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24").Storage("contosodata").Topology
            .With(new SimVNet
            {
                Id = $"{Far}/providers/{ArmTypes.VNet}/far",
                Location = World.Region,
                AddressPrefix = [AddressPrefix.Parse("10.9.0.0/16")],
            })
            .With(Peering($"{Far}/providers/{ArmTypes.VNet}/far", hub))
            .With(Peering(hub, $"{Far}/providers/{ArmTypes.VNet}/far"));

        JsonObject template = Template(topology);

        Assert.Empty(Dependencies.Faults(template));
        JsonObject first = Resource(template, "far-0");
        JsonObject second = Resource(template, "far-1");
        Assert.Equal("far", (string?)first["resourceGroup"]);
        Assert.Equal("00000000-0000-0000-0000-000000000002", (string?)first["subscriptionId"]);
        Assert.Equal("inner", (string?)first["properties"]!["expressionEvaluationOptions"]!["scope"]);
        Assert.Equal(
            [
                "[resourceId('Microsoft.Network/virtualNetworks', 'hub')]",
                "[resourceId('Microsoft.Resources/deployments', 'far-0')]",
            ],
            second["dependsOn"]!.AsArray().Select(node => (string?)node));
    }

    [Fact]
    public void Secrets_are_parameters_without_values()
    {
        JsonObject template = Template(new World()
            .VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24").VM("vm1", "hub/app", "10.0.1.4").Sql("contosodb").Topology);

        JsonObject parameters = template["parameters"]!.AsObject();
        Assert.Equal(
            ["adminPassword", "adminUsername", "databaseAdministrator", "databasePassword", "vmSize"],
            parameters.Select(parameter => parameter.Key));
        Assert.All(
            parameters.Where(parameter => parameter.Key.EndsWith("Password", StringComparison.Ordinal)),
            parameter =>
            {
                Assert.Equal("secureString", (string?)parameter.Value!["type"]);
                Assert.Null(parameter.Value["defaultValue"]);
            });
    }

    [Fact]
    public void Nested_deployments_are_given_the_parameters_that_they_use()
    {
        SimTopology topology = new World().VNet("hub", "10.0.0.0/16").Storage("contosodata").Topology.With(new SimResource
        {
            Id = $"{Far}/providers/Microsoft.Sql/servers/fardb",
            Type = ResourceType.SqlServer,
            Location = World.Region,
        });

        JsonObject nested = Resource(Template(topology), "far-0");

        Assert.Equal(
            "[parameters('databasePassword')]",
            (string?)nested["properties"]!["parameters"]!["databasePassword"]!["value"]);
        Assert.Equal(
            "secureString",
            (string?)nested["properties"]!["template"]!["parameters"]!["databasePassword"]!["type"]);
    }

    [Fact]
    public void A_text_that_looks_like_an_expression_stays_a_text()
    {
        SimTopology topology = new World().Policy("policy", "", "/services/Azure").Topology;
        SimServiceEndpointPolicy policy = topology.ServiceEndpointPolicies.Single();
        topology = topology.With(policy with
        {
            Definitions = policy.Definitions.Replace(_ => true, one => one with { Description = "[deployment()]" }),
        });

        RoundTrip trip = new(topology);

        trip.Holds();
        Assert.Contains("\"[[deployment()]\"", trip.Export.Template, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_template_says_is_told()
    {
        World world = new World()
            .VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24").VM("vm1", "hub/app", "10.0.1.4").Stopped("vm1")
            .Subnet("hub/GatewaySubnet", "10.0.255.0/27")
            .OnPremises("office", "192.168.0.0/16", "203.0.113.10").Gateway("vpn", "hub", "office", "0.0.0.0/0")
            .OnPremises("branch", "172.16.0.0/16")
            .Managed("jobs", ManagedServiceType.Batch, "hub/app", "10.0.1.9")
            .Storage("contosodata", address: "20.1.1.1");
        SimTopology topology = world.Topology with { EndpointRouteModel = EndpointRouteModel.LongestPrefix };
        topology = topology.With(topology.VNets.Single() with
        {
            Id = World.Id(ArmTypes.VNet, "old"),
            DeploymentModel = DeploymentModel.Classic,
        });

        Assert.Equal(
            [
                " EndpointRouteModel", "branch ", "contosodata PublicIPAddress", "jobs ", "office PublicIPAddress", "old ",
                "vm1 PowerState", "vpn AdvertisedPrefix",
            ],
            ArmTemplateWriter.Write(topology).Omitted
                .Select(remark => $"{remark.Name} {remark.Property}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_that_cannot_be_deployed_are_told_one_by_one()
    {
        World world = new World().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24").Sql("contosodb")
            .VNetRule("contosodb", "hub/app", NetworkRuleState.Failed)
            .DatabaseRule("contosodb", "orders", "203.0.113.9");

        ArmExport export = ArmTemplateWriter.Write(world.Topology);

        Assert.Equal(2, export.Omitted.Count(remark => remark.Property == "NetworkRules"));
        Assert.DoesNotContain("virtualNetworkRules", export.Template, StringComparison.Ordinal);
        Assert.DoesNotContain("203.0.113.9", export.Template, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Azure_needs_and_nobody_said_is_assumed_aloud()
    {
        ArmExport export = ArmTemplateWriter.Write(new World().Storage("contosodata").Topology);

        SimExportRemark remark = Assert.Single(export.Remarks);
        Assert.Equal(ExportRemarkKind.Assumed, remark.Kind);
        Assert.Equal("contosodata, Sku: It is Standard_LRS.", remark.ToString());
    }

    [Fact]
    public void More_resources_than_a_deployment_takes_are_told()
    {
        SimTopology topology = Enumerable.Range(1, 801).Aggregate(
            new SimTopology(),
            (built, number) => built.With(new SimRouteTable
            {
                Id = World.Id(ArmTypes.RouteTable, $"t{number}"),
                Location = World.Region,
            }));

        Assert.Equal(
            [ExportRemarkKind.Limit], ArmTemplateWriter.Write(topology).Remarks.Select(remark => remark.Kind));
    }

    private static SimPeering Peering(string vnet, string remote) =>
        new() { Id = ArmId.Child(vnet, ArmTypes.Peerings, "p"), RemoteVNetId = remote };

    private static JsonObject Template(SimTopology topology) =>
        JsonNode.Parse(ArmTemplateWriter.Write(topology).Template)!.AsObject();

    private static JsonObject Resource(JsonObject template, string name) =>
        template["resources"]!.AsArray().Select(node => node!.AsObject()).Single(one => (string?)one["name"] == name);
}
