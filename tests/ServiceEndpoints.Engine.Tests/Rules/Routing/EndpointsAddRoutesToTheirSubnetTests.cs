using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class EndpointsAddRoutesToTheirSubnetTests
{
    private static readonly World s_world = Estate.Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app")
        .Subnet("hub/data", "10.0.2.0/24")
        .VM("vm2", "hub/data", "10.0.2.4");

    [Fact]
    public void The_subnet_goes_to_the_service_over_its_endpoint()
    {
        SimReachability answer = s_world.Ask("vm1", "acct");

        answer.IsLetThroughBy("SE3006");
        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
    }

    [Fact]
    public void Another_subnet_of_the_VNet_does_not() => s_world.Ask("vm2", "acct").IsDecidedWithout("SE3006");

    [Fact]
    public void There_is_one_set_of_prefixes_for_each_region_that_the_endpoint_covers() => Assert.Equal(
        ["northeurope", "westeurope"],
        s_world.Routes("hub/app")
            .Where(route => route.Service == "Microsoft.Storage")
            .Select(route => route.Region!)
            .Order());

    [Fact]
    public void Other_services_are_not_among_them() =>
        s_world.KeyVault("kv").Ask("vm1", "kv").IsDecidedWithout("SE3006");
}
