using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.ManagedServices;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ManagedServiceAddressRuleTests
{
    private readonly NetworkLab _lab = ManagedLab.New().NatGateway("nat", "20.1.2.3").Subnet("hub/web", "10.0.2.0/24");

    [Fact]
    public void An_address_of_something_else_is_refused() => _lab.Refused(
        ErrorId.AddressInUse, ManagedLab.Deploy(ManagedServiceType.Batch) with { PublicIPAddress = ["20.1.2.3"] });

    [Fact]
    public void A_private_address_is_refused() => _lab.Refused(
        ErrorId.ValueInvalid, ManagedLab.Deploy(ManagedServiceType.Batch) with { PublicIPAddress = ["10.1.2.3"] });

    [Fact]
    public void Apps_share_theirs() => _lab
        .With(ManagedLab.Deploy(ManagedServiceType.AppServiceIntegration, "one", "hub/web") with { PublicIPAddress = ["20.9.9.9"] })
        .With(ManagedLab.Deploy(ManagedServiceType.AppServiceIntegration, "two", "hub/web") with { PublicIPAddress = ["20.9.9.9"] });
}
