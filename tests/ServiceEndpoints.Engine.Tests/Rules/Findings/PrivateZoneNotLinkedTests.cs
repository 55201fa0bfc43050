using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class PrivateZoneNotLinkedTests
{
    private static readonly FindingRule s_rule = PrivateZoneNotLinked.Instance;

    private static readonly World s_peered = Estate.Account()
        .PrivateEndpoint("pe", "acct", "hub/app", "10.0.1.9")
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm2", "spoke/app", "10.1.1.4")
        .Peering("hub", "spoke");

    [Fact]
    public void Finds_a_peer_whose_clients_resolve_the_name_publicly() =>
        s_peered.HasOne(s_rule, "pe", "spoke", "acct");

    [Fact]
    public void A_link_is_what_it_takes() => s_peered
        .With(t => t.With(t.PrivateEndpoints.Single() with { LinkedVNetIds = [World.Id(ArmTypes.VNet, "spoke")] }))
        .HasNone(s_rule);

    [Fact]
    public void So_is_a_private_endpoint_of_its_own() =>
        s_peered.PrivateEndpoint("pe2", "acct", "spoke/app", "10.1.1.9")
            .With(t => t.With(t.PrivateEndpoints.Named("pe2").Single() with
            {
                LinkedVNetIds = [World.Id(ArmTypes.VNet, "hub")],
            }))
            .HasNone(s_rule);

    [Fact]
    public void A_VNet_that_cannot_reach_it_misses_nothing() => Estate.Account()
        .PrivateEndpoint("pe", "acct", "hub/app", "10.0.1.9")
        .VNet("lone", "10.1.0.0/16").Subnet("lone/app", "10.1.1.0/24").VM("vm2", "lone/app", "10.1.1.4")
        .HasNone(s_rule);

    [Fact]
    public void A_peer_without_clients_asks_nothing() => Estate.Account()
        .PrivateEndpoint("pe", "acct", "hub/app", "10.0.1.9")
        .VNet("spoke", "10.1.0.0/16").Subnet("spoke/app", "10.1.1.0/24").Peering("hub", "spoke")
        .HasNone(s_rule);
}
