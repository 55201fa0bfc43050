using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.ManagedServices;

public sealed class GatewayIntegrationReachesNoEndpointsTests
{
    private static readonly World s_world = Estate.Account()
        .Subnet("hub/GatewaySubnet", "10.0.255.0/27", "Microsoft.Storage")
        .VNetRule("acct", "hub/GatewaySubnet")
        .Managed("web", ManagedServiceType.AppServiceGatewayIntegration, "hub/GatewaySubnet", null);

    [Fact]
    public void No_endpoint_carries_it()
    {
        SimReachability answer = s_world.Ask("web", "acct");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.FirewallDefaultDeny, answer.Reason);
        Assert.Equal("AppService.WestEurope", answer.SourceAddress);
        Assert.Contains("SE4013", answer.Steps.Select(step => step.RuleId));
    }

    [Fact]
    public void With_which_address_it_comes_into_the_VNet_is_not_modelled() =>
        s_world.Ask("web", "vm1").IsUnknownBy("SE4013", Reason.UnresolvedReference);
}
