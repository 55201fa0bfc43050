using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.ManagedServices;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ManagedServiceDelegationRuleTests
{
    private readonly NetworkLab _lab = ManagedLab.New()
        .With(new SetSubnet(NetworkLab.SubnetId("hub/app")) { Delegation = "Microsoft.Web/serverfarms" });

    [Theory]
    [InlineData(ManagedServiceType.SqlManagedInstance)]
    [InlineData(ManagedServiceType.Batch)]
    public void A_subnet_that_is_delegated_to_another_service_is_refused(ManagedServiceType type) =>
        _lab.Refused(ErrorId.ValueInvalid, ManagedLab.Deploy(type));

    [Fact]
    public void One_that_is_delegated_to_it_is_taken_in_any_case() =>
        _lab.With(ManagedLab.Deploy(ManagedServiceType.AppServiceIntegration));
}
