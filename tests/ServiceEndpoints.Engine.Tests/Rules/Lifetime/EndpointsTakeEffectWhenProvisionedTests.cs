using System;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Lifetime;

public sealed class EndpointsTakeEffectWhenProvisionedTests
{
    [Theory]
    [InlineData(ProvisioningState.Creating)]
    [InlineData(ProvisioningState.Updating)]
    public void An_endpoint_on_its_way_makes_no_route_and_lends_no_identity(ProvisioningState state)
    {
        SimReachability answer = InState(state).Ask("vm1", "acct");

        answer.IsBlockedBy("SE8001", Reason.EndpointNotEnabled);
        Assert.Equal(NextHopType.Internet, answer.NextHopType);
        Assert.DoesNotContain(InState(state).Routes("hub/app"), route => route.Service is not null);
    }

    [Theory]
    [InlineData(ProvisioningState.Deleting)]
    [InlineData(ProvisioningState.Succeeded)]
    [InlineData(ProvisioningState.Failed)]
    public void An_endpoint_on_its_way_out_still_works(ProvisioningState state)
    {
        SimReachability answer = InState(state).Ask("vm1", "acct");

        answer.IsLetThroughBy("SE2003");
        Assert.Equal("10.0.1.4", answer.SourceAddress);
    }

    [Theory]
    [InlineData(ProvisioningState.Updating, true)]
    [InlineData(ProvisioningState.Deleting, true)]
    [InlineData(ProvisioningState.Succeeded, false)]
    public void An_answer_that_will_change_says_so(ProvisioningState state, bool said) => Assert.Equal(
        said, InState(state).Ask("vm1", "acct").Caveats.Any(caveat => caveat.Id == "Provisioning"));

    [Fact]
    public void An_answer_about_another_service_does_not() => Assert.DoesNotContain(
        InState(ProvisioningState.Updating).KeyVault("vault", address: "20.61.103.225").Ask("vm1", "vault").Caveats,
        caveat => caveat.Id == "Provisioning");

    private static World InState(ProvisioningState state) => Estate
        .Account("Microsoft.Storage")
        .VNetRule("acct", "hub/app")
        .Change("hub/app", subnet => subnet.With(subnet.ServiceEndpoints[0] with
        {
            ProvisioningState = state,
            Remaining = TimeSpan.FromMinutes(1),
        }));
}
