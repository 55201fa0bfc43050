using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.ManagedServices;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class DedicatedSubnetRuleTests
{
    private readonly NetworkLab _lab = ManagedLab.New();

    [Fact]
    public void A_VM_does_not_go_into_the_subnet_of_a_service_that_wants_it_for_itself() => _lab
        .With(ManagedLab.Deploy(ManagedServiceType.SqlManagedInstance))
        .Refused(ErrorId.SubnetInUse, new CreateVM(new("vm1"), new(NetworkLab.SubnetId("hub/app"))));

    [Fact]
    public void It_goes_beside_a_service_that_shares() =>
        _lab.With(ManagedLab.Deploy(ManagedServiceType.Batch)).VM("vm1", "hub/app");
}
