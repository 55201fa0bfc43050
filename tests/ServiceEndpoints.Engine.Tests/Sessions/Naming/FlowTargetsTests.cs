using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Sessions.Naming;

public sealed class FlowTargetsTests
{
    private static readonly SimResource s_account = Accounts.Storage("st1");

    private readonly SimTopology _topology = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app")
        .Topology
        .With(s_account);

    [Fact]
    public void A_resource_by_name_or_id_is_its_main_sub_service()
    {
        Assert.Equal(new FlowTarget.Resource(s_account.Id, null, null), Resolve("ST1"));
        Assert.Equal(new FlowTarget.Resource(s_account.Id, null, null), Resolve(s_account.Id));
    }

    [Theory]
    [InlineData("st1.blob.core.windows.net", "blob")]
    [InlineData("ST1.File.core.windows.net", "file")]
    [InlineData("st1-secondary.table.core.windows.net", "table")]
    public void A_public_name_is_its_sub_service(string text, string subService) => Assert.Equal(
        new FlowTarget.Resource(s_account.Id, subService, text.ToLowerInvariant()), Resolve(text));

    [Theory]
    [InlineData("vm1")]
    [InlineData("vm1/vm1-nic")]
    [InlineData("vm1-nic")]
    public void A_machine_or_an_interface_of_it(string text) => Assert.Equal(
        new FlowTarget.Interface(
            NetworkLab.Id(ArmTypes.VM, "vm1"), NetworkLab.Id(ArmTypes.NetworkInterface, "vm1-nic")),
        Resolve(text));

    [Theory]
    [InlineData("10.0.1.4")]
    [InlineData("20.9.9.9")]
    public void An_address_whatever_is_behind_it(string text) =>
        Assert.Equal(new FlowTarget.Address(IPv4Address.Parse(text)), Resolve(text));

    [Theory]
    [InlineData("2001:db8::1")]
    [InlineData("::")]
    public void An_IPv6_address(string text) => Assert.Equal(new FlowTarget.IPv6Address(text), Resolve(text));

    [Theory]
    [InlineData("nope", ErrorId.DestinationInvalid)]
    [InlineData("hub/app", ErrorId.DestinationInvalid)]
    [InlineData("example.org", ErrorId.DestinationInvalid)]
    [InlineData("10.0.0.0/8", ErrorId.DestinationInvalid)]
    [InlineData("a:b", ErrorId.DestinationInvalid)]
    [InlineData("", ErrorId.DestinationInvalid)]
    [InlineData("gone.blob.core.windows.net", ErrorId.ResourceNotFound)]
    public void Refuses_what_no_flow_goes_to(string text, ErrorId id) =>
        Assert.Equal(id, FlowTargets.Resolve(_topology, text).Refusal!.Id);

    [Fact]
    public void Lists_the_things_of_several_kinds_that_a_name_fits() => Assert.Equal(
        ErrorId.AmbiguousName,
        FlowTargets.Resolve(_topology.With(Accounts.Storage("vm1")), "vm1").Refusal!.Id);

    private FlowTarget Resolve(string text) => FlowTargets.Resolve(_topology, text).Value;
}
