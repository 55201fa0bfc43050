using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class PrivateAddressLimitRuleTests
{
    private static readonly string s_app = NetworkLab.SubnetId("hub/app");

    private readonly NetworkLab _lab = new NetworkLab()
        .VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24").VM("vm1", "hub/app")
        .VNet("spoke", "10.1.0.0/16").Subnet("spoke/app", "10.1.1.0/24")
        .With(new CreateResource(new("contosodata"), ResourceType.StorageAccount));

    [Fact]
    public void Machines_interfaces_and_private_endpoints_of_a_VNet_count_together()
    {
        _lab.With(new SetTopology { Limit = [new("PrivateIPAddressesPerVNet", 1)] });

        _lab.Refused(ErrorId.LimitExceeded, new CreateVM(new("vm2"), new(s_app)));
        _lab.Refused(
            ErrorId.LimitExceeded, new AddNetworkInterface(NetworkLab.Id(ArmTypes.VM, "vm1"), new(s_app)));
        _lab.Refused(
            ErrorId.LimitExceeded,
            new CreatePrivateEndpoint(new("pe"), Lab.ResourceId(ResourceType.StorageAccount, "contosodata"), s_app));
        _lab.VM("vm3", "spoke/app");
    }

    [Fact]
    public void A_change_of_a_machine_adds_no_address() => _lab
        .With(new SetTopology { Limit = [new("PrivateIPAddressesPerVNet", 1)] })
        .With(new SetVM(NetworkLab.Id(ArmTypes.VM, "vm1")) { PowerState = PowerState.Stopped });

    [Fact]
    public void A_machine_in_a_spoke_counts_for_the_hub_and_its_other_spokes() => _lab
        .VNet("other", "10.2.0.0/16").Subnet("other/app", "10.2.1.0/24").VM("vm2", "other/app")
        .Peering("hub", "spoke")
        .Peering("hub", "other")
        .With(new SetTopology { Limit = [new("PrivateIPAddressesPerPeeredGroup", 2)] })
        .Refused(ErrorId.LimitExceeded, new CreateVM(new("vm3"), new(NetworkLab.SubnetId("spoke/app"))));
}
