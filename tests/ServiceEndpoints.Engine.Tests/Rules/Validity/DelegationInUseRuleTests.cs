using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.ManagedServices;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class DelegationInUseRuleTests
{
    private readonly NetworkLab _lab = ManagedLab.New();

    [Theory]
    [InlineData(null)]
    [InlineData("Microsoft.Sql/managedInstances")]
    public void The_delegation_stays_as_long_as_the_service_is_there(string? delegation) => _lab
        .With(ManagedLab.Deploy(ManagedServiceType.AppServiceIntegration))
        .Refused(ErrorId.SubnetInUse, Delegate(delegation));

    [Fact]
    public void A_service_that_needs_none_keeps_none() => _lab
        .With(ManagedLab.Deploy(ManagedServiceType.Batch)).With(Delegate("Microsoft.Batch/batchAccounts"));

    private static SetSubnet Delegate(string? delegation) =>
        new(NetworkLab.SubnetId("hub/app")) { Delegation = delegation };
}
