using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Services;

public sealed class StoppedMachinesSendNothingTests
{
    private static readonly World s_admitted = Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app");

    [Fact]
    public void A_stopped_machine_reaches_nothing() =>
        s_admitted.Stopped("vm1").Ask("vm1", "acct").IsBlockedBy("SE2032", Reason.SourceStopped);

    [Fact]
    public void Its_subnet_does() => s_admitted.Stopped("vm1").Ask("hub/app", "acct").IsLetThroughBy("SE2003");

    [Fact]
    public void Nor_is_it_reached() => s_admitted
        .VM("vm2", "hub/app", "10.0.1.5")
        .Stopped("vm2")
        .Ask("vm1", "vm2", 22)
        .IsBlockedBy("SE2032", Reason.NextHopUnreachable);
}
