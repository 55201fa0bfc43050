using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.ManagedServices;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ManagedServiceDedicatedRuleTests
{
    private readonly NetworkLab _lab = ManagedLab.New();

    [Fact]
    public void A_service_that_wants_its_own_subnet_does_not_go_beside_a_VM() => _lab.VM("vm1", "hub/app")
        .Refused(ErrorId.SubnetInUse, ManagedLab.Deploy(ManagedServiceType.ApiManagement));

    [Fact]
    public void Nor_does_another_service_go_beside_it() => _lab
        .With(ManagedLab.Deploy(ManagedServiceType.ApiManagement))
        .Refused(ErrorId.SubnetInUse, ManagedLab.Deploy(ManagedServiceType.Batch, "batch"));

    [Fact]
    public void Several_of_its_kind_share_a_subnet() => _lab
        .With(ManagedLab.Deploy(ManagedServiceType.AppServiceIntegration, "one"))
        .With(ManagedLab.Deploy(ManagedServiceType.AppServiceIntegration, "two"));

    [Fact]
    public void A_service_that_shares_goes_beside_VMs_and_others_that_share() => _lab
        .VM("vm1", "hub/app")
        .With(ManagedLab.Deploy(ManagedServiceType.Batch))
        .With(ManagedLab.Deploy(ManagedServiceType.AksNode, "aks"));
}
