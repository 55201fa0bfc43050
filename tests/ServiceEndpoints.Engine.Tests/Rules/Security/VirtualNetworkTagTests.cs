using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Security;

public sealed class VirtualNetworkTagTests
{
    private static readonly World s_closed = Estate.HubWithPublicVM()
        .VNet("spoke", "10.1.0.0/16")
        .Subnet("spoke/app", "10.1.1.0/24")
        .VM("vm2", "spoke/app", "10.1.1.4")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp", "192.168.0.0/16")
        .Peering("hub", "spoke")
        .Nsg("nsg", "100 Out Deny * * VirtualNetwork *")
        .NsgOn("nsg", "hub/app");

    [Theory]
    [InlineData("vm2")]
    [InlineData("192.168.0.9")]
    public void Peers_and_networks_behind_a_gateway_are_in_it(string target) =>
        s_closed.Ask("vm1", target, 22).IsBlockedBy("SE5005", Reason.NsgDenied);

    [Fact]
    public void Prefixes_of_user_defined_routes_are_in_it() => s_closed
        .RouteTable("rt", "hub/app", "8.8.8.0/24 -> Internet")
        .Ask("vm1", "8.8.8.8", 443)
        .IsBlockedBy("SE5005", Reason.NsgDenied);

    [Fact]
    public void The_internet_is_not() => s_closed.Ask("vm1", "8.8.8.8", 443).IsDecidedWithout("SE5005");

    [Fact]
    public void Prefixes_of_endpoints_are_not() => s_closed
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage")
        .NsgOn("nsg", "hub/app")
        .Storage("acct", address: Estate.AccountAddress)
        .VNetRule("acct", "hub/app")
        .Ask("vm1", "acct")
        .IsDecidedWithout("SE5005");
}
