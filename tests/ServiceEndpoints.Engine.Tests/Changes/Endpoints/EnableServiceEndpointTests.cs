using System;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Endpoints;

public sealed class EnableServiceEndpointTests
{
    [Fact]
    public void Says_what_it_does_to_what()
    {
        EnableServiceEndpoint change = new(Lab.App, "Microsoft.Storage");

        Assert.Equal(("Enable Microsoft.Storage", "hub/app"), (change.Action, change.Target));
    }

    [Fact]
    public void Adds_the_endpoint_in_the_spelling_of_Azure()
    {
        Changed made = Lab.Topology.Made(new EnableServiceEndpoint(Lab.App, "microsoft.storage"));

        SimServiceEndpoint endpoint = Assert.IsType<SimServiceEndpoint>(made.Subject);
        Assert.Equal("Microsoft.Storage", endpoint.Service);
        Assert.Equal(ProvisioningState.Succeeded, endpoint.ProvisioningState);
        Assert.Same(endpoint, made.Topology.Endpoint(Lab.App, "Microsoft.Storage"));
    }

    [Fact]
    public void Is_on_its_way_for_as_long_as_the_topology_says()
    {
        SimTopology after = (Lab.Topology with { ProvisioningDelay = TimeSpan.FromSeconds(90) })
            .After(new EnableServiceEndpoint(Lab.App, "Microsoft.Sql"));

        SimServiceEndpoint endpoint = after.Endpoint(Lab.App, "Microsoft.Sql");
        Assert.Equal((ProvisioningState.Updating, 90), (endpoint.ProvisioningState, endpoint.Remaining.TotalSeconds));
        Assert.Equal(ProvisioningState.Updating, after.Subnets.Find(Lab.App)!.ProvisioningState);
        Assert.Equal(ProvisioningState.Succeeded, after.Subnets.Find(Lab.Data)!.ProvisioningState);
    }

    [Fact]
    public void Leaves_other_subnets_alone()
    {
        SimTopology after = Lab.Topology.After(new EnableServiceEndpoint(Lab.App, "Microsoft.Sql"));

        Assert.Empty(after.Subnets.Find(Lab.Data)!.ServiceEndpoints);
    }

    [Fact]
    public void Changes_nothing_when_the_endpoint_is_on()
    {
        SimTopology before = Lab.Topology.WithEndpoint(Lab.App, "Microsoft.Sql");

        Changed made = before.Made(new EnableServiceEndpoint(Lab.App, "Microsoft.Sql"));

        Assert.Same(before, made.Topology);
        Assert.IsType<SimServiceEndpoint>(made.Subject);
    }

    [Fact]
    public void Refuses_a_subnet_that_does_not_exist() =>
        Lab.Topology.Refuses(
            new EnableServiceEndpoint(Lab.SubnetId("hub", "nope"), "Microsoft.Sql"), ErrorId.SubnetNotFound);

    [Fact]
    public void Refuses_a_service_that_has_no_endpoint()
    {
        Refusal refusal = Lab.Topology.Refuses(
            new EnableServiceEndpoint(Lab.App, "Microsoft.Stroage"), ErrorId.ServiceUnknown);

        Assert.Equal("SubnetHasServiceEndpointWithInvalidServiceName", refusal.AzureCode);
    }

    [Fact]
    public void Warns_of_an_IP_rule_for_a_VM_of_the_subnet()
    {
        SimTopology before = Lab.Topology
            .WithVM("web1", Lab.App, "10.0.1.4", "20.1.2.3")
            .WithVM("db1", Lab.Data, "10.0.2.4", "20.1.2.4")
            .With(Storage("stdata", "eastus", "20.1.2.0/24"));

        Changed made = before.Made(new EnableServiceEndpoint(Lab.App, "Microsoft.Storage"));

        string warning = Assert.Single(made.Warnings);
        Assert.Contains("20.1.2.3 (web1)", warning, System.StringComparison.Ordinal);
        Assert.Contains("'stdata'", warning, System.StringComparison.Ordinal);
        Assert.DoesNotContain("20.1.2.4", warning, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Warns_of_an_IP_rule_for_the_NAT_gateway_of_the_subnet()
    {
        SimNatGateway gateway = new()
        {
            Id = Lab.Id(ArmTypes.NatGateway, "nat1"),
            Location = Lab.Region,
            PublicIPAddress = [IPv4Address.Parse("20.9.9.9")],
        };
        SimTopology before = Lab.Topology
            .With(gateway)
            .With(Lab.Topology.Subnets.Find(Lab.App)! with { NatGatewayId = gateway.Id })
            .With(Storage("stdata", "westus", "20.9.9.9"));

        Changed made = before.Made(new EnableServiceEndpoint(Lab.App, "Microsoft.Storage"));

        Assert.Contains("20.9.9.9 (nat1)", Assert.Single(made.Warnings), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("centralus", "20.1.2.3", "Microsoft.Storage")]
    [InlineData("eastus", "20.1.2.4", "Microsoft.Storage")]
    [InlineData("eastus", "20.1.2.3", "Microsoft.KeyVault")]
    public void Does_not_warn_of_rules_that_go_on_matching(string region, string range, string service)
    {
        SimTopology before = Lab.Topology
            .WithVM("web1", Lab.App, "10.0.1.4", "20.1.2.3")
            .With(Storage("stdata", region, range));

        Assert.Empty(before.Made(new EnableServiceEndpoint(Lab.App, service)).Warnings);
    }

    private static SimResource Storage(string name, string region, string range)
    {
        string id = Lab.Id("Microsoft.Storage/storageAccounts", name);
        SimNetworkRule rule = new()
        {
            ResourceId = id,
            Kind = NetworkRuleKind.IPRange,
            Value = range,
            Range = AddressRange.Parse(range),
        };
        return new()
        {
            Id = id,
            Type = ResourceType.StorageAccount,
            Location = region,
            Firewall = new() { DefaultAction = RuleAction.Deny, NetworkRules = [rule] },
        };
    }
}
