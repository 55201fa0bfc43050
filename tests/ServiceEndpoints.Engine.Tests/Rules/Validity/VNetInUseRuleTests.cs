using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class VNetInUseRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24");

    [Fact]
    public void A_machine_keeps_its_vnet() => _lab.VM("vm1", "hub/app").Refused(ErrorId.VNetInUse, Delete());

    [Fact]
    public void A_gateway_keeps_its_vnet() => _lab.Gateway("gw", "hub").Refused(ErrorId.VNetInUse, Delete());

    [Fact]
    public void Subnets_alone_do_not() => _lab.With(Delete());

    private static DeleteVNet Delete() => new(NetworkLab.VNetId("hub"));
}
