using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SubnetInUseRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .Subnet("hub/GatewaySubnet", "10.0.255.0/27");

    [Fact]
    public void A_machine_keeps_its_subnet() =>
        _lab.VM("vm1", "hub/app").Refused(ErrorId.SubnetInUse, Delete("hub/app"));

    [Fact]
    public void A_gateway_keeps_the_gateway_subnet() =>
        _lab.Gateway("gw", "hub").Refused(ErrorId.SubnetInUse, Delete("hub/GatewaySubnet"));

    [Fact]
    public void A_subnet_without_either_can_go() =>
        _lab.VM("vm1", "hub/app").With(Delete("hub/GatewaySubnet"));

    private static DeleteSubnet Delete(string path) => new(NetworkLab.SubnetId(path));
}
