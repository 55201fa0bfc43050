using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Services;

public sealed class PrivateEndpointsBypassTheFirewallTests
{
    private static readonly World s_private = Estate.Account()
        .PrivateEndpoint("pe", "acct", "hub/app", "10.0.1.9");

    [Fact]
    public void A_closed_firewall_is_not_asked() => s_private.Ask("vm1", "acct").IsLetThroughBy("SE2033");

    [Fact]
    public void The_service_endpoint_is_not_used()
    {
        SimReachability answer = s_private.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage").Ask("vm1", "acct");

        answer.IsLetThroughBy("SE2033");
        Assert.Null(answer.Endpoint);
        Assert.Equal(NextHopType.VnetLocal, answer.NextHopType);
    }

    [Fact]
    public void Where_the_name_stays_public_the_firewall_is_asked() => s_private
        .VNet("other", "10.1.0.0/16")
        .Subnet("other/app", "10.1.1.0/24")
        .VM("vm2", "other/app", "10.1.1.4")
        .Ask("vm2", "acct")
        .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);
}
