using System;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Sessions.Naming;

public sealed class FlowSourcesTests
{
    private static readonly string s_vmId = NetworkLab.Id(ArmTypes.VM, "vm1");
    private static readonly string s_nicId = NetworkLab.Id(ArmTypes.NetworkInterface, "vm1-nic");
    private static readonly string s_officeId = NetworkLab.Id(ArmTypes.OnPremisesNetwork, "office");

    private readonly SimTopology _topology = new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .With(new CreateVM(new("vm1"), new(NetworkLab.SubnetId("hub/app")) { PublicIPAddress = "20.1.2.3" }))
        .With(new CreateOnPremisesNetwork(new("office"))
        {
            AddressPrefix = ["192.168.0.0/16"],
            PublicIPAddress = ["203.0.113.9"],
        })
        .Topology;

    [Theory]
    [InlineData("vm1")]
    [InlineData("VM1/vm1-nic")]
    [InlineData("vm1-nic")]
    [InlineData("20.1.2.3")]
    [InlineData("10.0.1.4")]
    public void A_machine_by_name_interface_or_any_of_its_addresses(string text) =>
        Assert.Equal(new FlowSource.Interface(s_vmId, s_nicId), Resolve(text));

    [Fact]
    public void A_machine_or_interface_by_id()
    {
        Assert.Equal(new FlowSource.Interface(s_vmId, s_nicId), Resolve(s_vmId.ToUpperInvariant()));
        Assert.Equal(new FlowSource.Interface(s_vmId, s_nicId), Resolve(s_nicId));
    }

    [Theory]
    [InlineData("hub/app")]
    [InlineData("app")]
    public void A_subnet(string text) =>
        Assert.Equal(new FlowSource.Subnet(NetworkLab.SubnetId("hub/app")), Resolve(text));

    [Theory]
    [InlineData("office")]
    [InlineData("203.0.113.9")]
    [InlineData("192.168.7.7")]
    public void An_on_premises_network_by_name_or_any_of_its_addresses(string text) =>
        Assert.Equal(new FlowSource.OnPremises(s_officeId), Resolve(text));

    [Fact]
    public void A_public_address_of_nobody() => Assert.Equal(
        new FlowSource.PublicAddress(IPv4Address.Parse("20.9.9.9")), Resolve("20.9.9.9"));

    [Fact]
    public void The_internet() => Assert.Equal(new FlowSource.Internet(), Resolve("internet"));

    [Theory]
    [InlineData("Service:AzureBackup")]
    [InlineData("service: azure backup")]
    public void An_azure_service(string text) =>
        Assert.Equal(new FlowSource.AzureService("AzureBackup"), Resolve(text));

    [Fact]
    public void A_resource_that_acts_for_itself_may_be_outside_the_topology()
    {
        string id = NetworkLab.Id("Microsoft.Synapse/workspaces", "ws");

        Assert.Equal(new FlowSource.ResourceInstance(id), Resolve("Service:" + id));
    }

    [Fact]
    public void A_resource_of_the_topology_acts_for_itself()
    {
        SimResource account = Accounts.Storage("st1");

        Assert.Equal(
            new FlowSource.ResourceInstance(account.Id),
            FlowSources.Resolve(_topology.With(account), account.Id).Value);
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("hub/nope")]
    [InlineData("Service:")]
    [InlineData("Service:Skynet")]
    [InlineData("10.0.9.9")]
    [InlineData("/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/gone")]
    [InlineData("")]
    public void Refuses_what_no_flow_starts_at(string text) =>
        Assert.Equal(ErrorId.SourceInvalid, FlowSources.Resolve(_topology, text).Refusal!.Id);

    [Fact]
    public void Lists_the_things_of_several_kinds_that_a_name_fits()
    {
        SimTopology topology = new CreateVM(new("app"), new(NetworkLab.SubnetId("hub/app")))
            .Apply(_topology).Value.Topology;

        Refusal refusal = FlowSources.Resolve(topology, "app").Refusal!;

        Assert.Equal(ErrorId.AmbiguousName, refusal.Id);
        Assert.Contains("app, hub/app", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_the_machines_that_share_a_private_address()
    {
        NetworkLab lab = new() { Topology = _topology };
        lab.VNet("twin", "10.0.0.0/16").Subnet("twin/web", "10.0.1.0/24").VM("vm2", "twin/web", "10.0.1.4");

        Assert.Equal(ErrorId.AmbiguousName, FlowSources.Resolve(lab.Topology, "10.0.1.4").Refusal!.Id);
    }

    private FlowSource Resolve(string text) => FlowSources.Resolve(_topology, text).Value;
}
