using System;
using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;
using ServiceEndpoints.Tests.Interchange;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>
/// Machines of which it is not known where they are: lists of machines name interfaces that stand in other files, and
/// interfaces name subnets that cannot be read.
/// </summary>
public sealed class MissingEndTests
{
    private const string Parameter = """ "parameters": { "x": { "type": "string" } }, """;

    private static readonly string s_hub = Imported.Resource(
        ArmTypes.VNet,
        "hub",
        """
        "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
        "subnets": [ { "name": "app", "properties": { "addressPrefix": "10.0.1.0/24" } } ]
        """);

    private static readonly string s_machine = Imported.Resource(
        ArmTypes.VM,
        "vm",
        $$"""
        "networkProfile": { "networkInterfaces": [ { "id": "[resourceId('{{ArmTypes.NetworkInterface}}', 'nic')]" } ] }
        """);

    [Theory]
    [InlineData("vm", "hub/app")]
    [InlineData("hub/app", "vm")]
    public void An_interface_that_is_in_no_file_is_told_with_the_place_that_names_it(string one, string other)
    {
        World world = new(Imported.Resources($"{s_hub}, {s_machine}").Topology);

        AssertHangs(world, one, other, "Which interfaces vm has hangs on networkInterfaces: ", "main.json:");
    }

    [Theory]
    [InlineData("vm", "hub/app")]
    [InlineData("hub/app", "vm")]
    public void A_subnet_that_could_not_be_read_is_told_with_its_place(string one, string other)
    {
        World world = new(Imported.Resources(
            $"{s_hub}, {s_machine}, {Interface("[parameters('x')]")}", Parameter).Topology);

        AssertHangs(
            world, one, other, "In which subnet the interface nic of vm is hangs on ", "[parameters('x')] (main.json:");
    }

    [Fact]
    public void A_subnet_of_another_estate_is_told_by_its_name()
    {
        World world = new(Imported.Resources(
            $"{s_hub}, {s_machine}, {Interface(Imported.SubnetId("elsewhere", "data"))}").Topology);

        AssertHangs(
            world, "vm", "hub/app", "The subnet elsewhere/data of the interface nic of vm is not in the topology.", "");
    }

    [Fact]
    public void A_machine_that_has_none_is_told_so()
    {
        SimVM vm = new()
        {
            Id = Imported.Id(ArmTypes.VM, "vm"),
            Location = "westeurope",
            NetworkInterfaces = [],
        };
        World world = new(Imported.Resources(s_hub).Topology.With(vm));

        AssertHangs(world, "vm", "hub/app", "vm has no network interface.", "");
    }

    [Fact]
    public void Its_routes_and_its_state_are_refused_in_words()
    {
        SimTopology topology = Imported.Resources($"{s_hub}, {s_machine}").Topology;

        Assert.Equal(ErrorId.NetworkInterfaceNotFound, NetworkPlaces.OfSource(topology, "vm").Refusal?.Id);
        Assert.Equal(
            ErrorId.ValueInvalid,
            new SetVM(topology.VMs.Single().Id) { PowerState = Edit<PowerState>.To(PowerState.Stopped) }
                .Apply(topology).Refusal?.Id);
    }

    [Fact]
    public void A_peer_that_could_not_be_read_is_told_with_its_place()
    {
        string peering = Imported.Resource(
            $"{ArmTypes.VNet}/{ArmTypes.Peerings}",
            "hub/p",
            """ "remoteVirtualNetwork": { "id": "[parameters('x')]" } """);
        World world = new(Imported.Resources($"{s_hub}, {peering}", Parameter).Topology);

        AssertHangs(world, "hub/app", "10.5.0.4", "With which VNet hub is peered hangs on ", "main.json:");
    }

    private static string Interface(string subnet) => Imported.Resource(
        ArmTypes.NetworkInterface,
        "nic",
        $$"""
        "ipConfigurations": [ { "name": "c", "properties": { "subnet": { "id": "{{subnet}}" } } } ]
        """);

    private static void AssertHangs(World world, string from, string to, string start, string part)
    {
        SimReachability answer = world.Ask(from, to == "hub/app" ? "10.0.1.4" : to, 443);

        Assert.Equal(Verdict.Unknown, answer.Verdict);
        Assert.Equal(Reason.UnresolvedReference, answer.Reason);
        Assert.Contains(answer.Blockers, blocker => blocker.Message.StartsWith(start, StringComparison.Ordinal)
            && blocker.Message.Contains(part, StringComparison.Ordinal));
    }
}
