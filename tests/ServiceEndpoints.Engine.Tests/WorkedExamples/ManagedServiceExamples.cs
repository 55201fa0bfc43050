using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What Microsoft's pages say of services that are deployed into virtual networks.</summary>
public sealed class ManagedServiceExamples
{
    private static readonly World s_world = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/web", "10.0.1.0/24", "Microsoft.Storage", "Microsoft.Sql")
        .Storage("acct")
        .VNetRule("acct", "hub/web")
        .Sql("sql1")
        .VNetRule("sql1", "hub/web")
        .KeyVault("kv");

    [Theory]
    [Trait("Example", "35")]
    [InlineData("acct", NextHopType.VirtualNetworkServiceEndpoint, "10.0.1.4")]
    [InlineData("sql1", NextHopType.VirtualNetworkServiceEndpoint, "10.0.1.4")]
    [InlineData("kv", NextHopType.VirtualNetworkGateway, "203.0.113.10")]
    public void Of_a_tunnelled_environment_only_what_has_endpoints_leaves_directly(
        string target, NextHopType hop, string source)
    {
        SimReachability answer = s_world
            .Managed("ase", ManagedServiceType.AppServiceEnvironment, "hub/web", "10.0.1.4")
            .OnPremises("office", "192.168.0.0/16", "203.0.113.10")
            .Gateway("er", "hub", "office", "0.0.0.0/0")
            .IPRule("kv", "203.0.113.10")
            .Ask("ase", target);

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(hop, answer.NextHopType);
        Assert.Equal(source, answer.SourceAddress);
    }

    [Fact]
    [Trait("Example", "118")]
    public void Without_Route_All_what_an_endpoint_covers_goes_through_the_VNet()
    {
        World world = s_world.Managed("app", ManagedServiceType.AppServiceIntegration, "hub/web", "10.0.1.4");
        SimReachability storage = world.Ask("app", "acct");

        Assert.Equal(Verdict.Reachable, storage.Verdict);
        Assert.Equal("10.0.1.4", storage.SourceAddress);
        Assert.Equal(SourceAddressKind.Public, world.Ask("app", "kv").SourceAddressKind);
    }

    [Theory]
    [Trait("Example", "119")]
    [InlineData("acct")]
    [InlineData("sql1")]
    public void Gateway_required_integration_does_not_reach_what_is_secured_by_endpoints(string target) => Assert.Equal(
        Verdict.Blocked,
        s_world.Subnet("hub/GatewaySubnet", "10.0.255.0/27", "Microsoft.Storage", "Microsoft.Sql")
            .VNetRule(target, "hub/GatewaySubnet")
            .Managed("app", ManagedServiceType.AppServiceGatewayIntegration, "hub/GatewaySubnet", null)
            .Ask("app", target).Verdict);
}
