using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What the documentation says of clients outside Azure.</summary>
public sealed class OnPremisesExamples
{
    private static readonly World s_secured = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage")
        .VM("vm1", "hub/app", "10.0.1.4", "20.101.0.4")
        .Storage("acct")
        .VNetRule("acct", "hub/app")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("gw", "hub", "corp");

    public static TheoryData<ExpressRoutePeering, string[]> Ways => new()
    {
        { ExpressRoutePeering.None, ["203.0.113.10"] },
        { ExpressRoutePeering.Public, ["203.0.113.20", "203.0.113.21"] },
        { ExpressRoutePeering.Microsoft, ["203.0.113.30"] },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    [Trait("Example", "132")]
    public void A_resource_that_is_secured_to_VNets_is_not_reached_from_on_premises(
        ExpressRoutePeering peering, string[] nat)
    {
        SimReachability answer = Connected(peering, nat).Ask("corp", "acct");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(Reason.OnPremisesNotAllowed, answer.Reason);
        Assert.Equal(403, answer.Response!.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    [Trait("Example", "133")]
    public void The_NAT_addresses_in_the_IP_firewall_let_it_in(ExpressRoutePeering peering, string[] nat)
    {
        World world = Connected(peering, nat);
        foreach (string address in nat)
        {
            world = world.IPRule("acct", address);
        }

        SimReachability answer = world.Ask("corp", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(SourceAddressKind.OnPremisesNat, answer.SourceAddressKind);
        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "acct").Verdict);
    }

    [Fact]
    [Trait("Example", "130")]
    public void A_policy_of_the_subnet_does_not_apply_to_traffic_from_on_premises()
    {
        World world = s_secured
            .Policy("only-others", "hub/app", "/subscriptions/others")
            .IPRule("acct", "203.0.113.10");

        Assert.Equal(Verdict.Reachable, world.Ask("corp", "acct").Verdict);
        Assert.Equal(Reason.EndpointPolicyDenied, world.Ask("vm1", "acct").Reason);
    }

    [Fact]
    [Trait("Example", "136")]
    public void An_outside_client_of_a_resource_with_VNet_rules_is_refused_with_403() =>
        Assert.Equal(403, s_secured.Ask("8.8.8.8", "acct").Response!.StatusCode);

    private static World Connected(ExpressRoutePeering peering, string[] nat) =>
        peering == ExpressRoutePeering.None ? s_secured : s_secured.ExpressRoute("corp", peering, nat);
}
