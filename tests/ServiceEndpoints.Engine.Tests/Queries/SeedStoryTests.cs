using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>The story that the laboratory is there to tell.</summary>
public sealed class SeedStoryTests
{
    private static readonly World s_before = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.4")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp", "0.0.0.0/0")
        .Storage("acct", address: "20.60.222.132")
        .IPRule("acct", "203.0.113.10");

    [Fact]
    public void Forced_tunnelling_shows_the_on_premises_address()
    {
        SimReachability answer = s_before.Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("203.0.113.10", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.OnPremisesNat, answer.SourceAddressKind);
        Assert.Equal(NextHopType.VirtualNetworkGateway, answer.NextHopType);
    }

    [Fact]
    public void The_endpoint_takes_the_traffic_over_and_the_IP_rule_stops_matching()
    {
        SimReachability answer = s_before.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage").Ask("vm1", "acct");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.NoVNetRule, answer.Reason);
        Assert.Equal("10.0.1.4", answer.SourceAddress);
        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
        Assert.Equal(403, answer.Response!.StatusCode);
        Assert.Equal("AuthorizationFailure", answer.Response.ErrorCode);
    }

    [Fact]
    public void The_rule_opens_it_again()
    {
        SimReachability answer = s_before
            .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage")
            .VNetRule("acct", "hub/app")
            .Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("Microsoft.Storage", answer.Endpoint!.Service);
    }
}
