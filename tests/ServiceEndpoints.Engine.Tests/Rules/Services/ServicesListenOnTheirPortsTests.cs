using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Services;

public sealed class ServicesListenOnTheirPortsTests
{
    private static readonly World s_admitted = Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app");

    [Fact]
    public void A_port_of_nobody_is_not_answered() =>
        s_admitted.Ask("vm1", "acct", 8080).IsBlockedBy("SE2031", Reason.PortNotOffered);

    [Theory]
    [InlineData(443)]
    [InlineData(445)]
    public void The_ports_of_each_part_are(int port) => s_admitted.Ask("vm1", "acct", port).IsLetThroughBy("SE2003");
}
