using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class RepliesToTheInternetMustLeaveDirectlyTests
{
    private static readonly World s_open = Estate.HubWithPublicVM()
        .Nsg("nsg", "100 In Allow Tcp Internet * 22")
        .NsgOn("nsg", "hub/app");

    [Fact]
    public void A_machine_is_reached_at_its_public_address() =>
        Assert.Equal(Verdict.Reachable, s_open.Ask("203.0.113.10", Estate.PublicAddress, 22).Verdict);

    [Fact]
    public void Not_when_its_replies_go_to_an_appliance() => s_open
        .Subnet("hub/nva", "10.0.9.0/24")
        .Appliance("nva", "hub/nva", "10.0.9.4")
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4")
        .Ask("203.0.113.10", Estate.PublicAddress, 22)
        .IsBlockedBy("SE3032", Reason.NoRoute);

    [Fact]
    public void Nor_when_they_go_to_a_gateway() => s_open
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.20")
        .Gateway("vpn", "hub", "corp", "0.0.0.0/0")
        .Ask("203.0.113.10", Estate.PublicAddress, 22)
        .IsBlockedBy("SE3032", Reason.NoRoute);
}
