using ServiceEndpoints.Addressing;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Services;

public sealed class EndpointsCarryTcpOnlyTests
{
    private static readonly World s_admitted = Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app");

    [Theory]
    [InlineData(IPProtocol.Icmp)]
    [InlineData(IPProtocol.Udp)]
    public void Other_protocols_do_not_reach_a_service(IPProtocol protocol) =>
        s_admitted.Ask("vm1", "acct", protocol: protocol).IsBlockedBy("SE2030", Reason.ProtocolNotCarried);

    [Fact]
    public void TCP_does() => s_admitted.Ask("vm1", "acct").IsDecidedWithout("SE2030");

    [Fact]
    public void Machines_are_reached_by_any_protocol() => s_admitted
        .VM("vm2", "hub/app", "10.0.1.5")
        .Ask("vm1", "vm2", protocol: IPProtocol.Icmp)
        .IsDecidedWithout("SE2030");
}
