using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Outbound;

public sealed class EndpointsSwitchTheSourceTests
{
    private static readonly World s_before = Estate.HubWithPublicVM().Storage("acct", address: Estate.AccountAddress);

    private static readonly World s_after = s_before.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage");

    [Fact]
    public void The_service_sees_the_private_address_of_the_machine()
    {
        SimReachability answer = s_after.VNetRule("acct", "hub/app").Ask("vm1", "acct");

        answer.IsLetThroughBy("SE6005");
        Assert.Equal(("10.0.1.4", SourceAddressKind.Private), (answer.SourceAddress, answer.SourceAddressKind));
    }

    [Fact]
    public void Before_it_saw_the_public_one() =>
        Assert.Equal(Estate.PublicAddress, s_before.Ask("vm1", "acct").SourceAddress);

    [Fact]
    public void What_else_the_machine_sends_is_not_affected()
    {
        SimReachability answer = s_after.Ask("vm1", "8.8.8.8");

        answer.IsDecidedWithout("SE6005");
        Assert.Equal(Estate.PublicAddress, answer.SourceAddress);
    }
}
