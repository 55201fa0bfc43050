using System.Linq;
using System.Threading;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Flows;
using ServiceEndpoints.Tests.Interchange.FlowLogs;
using ServiceEndpoints.Tests.Sessions;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries.Flows;

public sealed class FlowReplayTests
{
    private const string Near = "20.60.222.132";
    private static readonly World s_estate = SessionLab.Estate
        .Subnet("hub/db", "10.0.4.0/24")
        .KeyVault("vault2")
        .PrivateEndpoint("pe", "vault2", "hub/db", "10.0.4.9", "vault");

    private static readonly string s_hub = World.Id(ArmTypes.VNet, "hub");

    [Fact]
    public void Each_flow_gets_the_answer_of_what_it_came_from_and_went_to()
    {
        SimReplayedFlow[] replayed = Replay(
            s_estate,
            s_hub,
            FlowLogText.Tuple(0, "10.0.1.4", Near, 1024, "B"),
            FlowLogText.Tuple(0, "10.0.1.4", Near, 1025, "B"),
            FlowLogText.Tuple(0, "10.0.1.77", "10.0.3.4", 1024, "B"));

        Assert.Equal(
            [("vm1", "near"), ("vm1", "near"), ("hub/app", "10.0.3.4")],
            replayed.Select(flow => (flow.Answer!.Source, flow.Answer.Destination)));
        Assert.All(replayed, flow => Assert.Equal(Verdict.Reachable, flow.Answer!.Verdict));
        Assert.Same(replayed[0].Answer, replayed[1].Answer);
        Assert.Equal("198.51.100.4", replayed[0].Answer!.SourceAddress);
    }

    [Fact]
    public void Asks_about_the_port_and_the_protocol() => Assert.Equal(
        Reason.NsgDenied,
        Assert.Single(Replay(
            s_estate.Nsg("g", "100 Out Deny Tcp * Storage 445").NsgOn("g", "hub/app"),
            s_hub,
            FlowLogText.Tuple(0, "10.0.1.4", Near, 1024, "D", port: 445))).Answer!.Reason);

    [Fact]
    public void An_address_that_two_resources_have_is_asked_about_as_an_address() => Assert.Equal(
        Near,
        Assert.Single(Replay(
            s_estate.Storage("twin", address: Near), s_hub, FlowLogText.Tuple(0, "10.0.1.4", Near, 1, "B")))
            .Answer!.Destination);

    [Theory]
    [InlineData("10.9.9.9", UnplacedReason.AddressNotInTopology)]
    [InlineData("10.0.4.9", UnplacedReason.NotASource)]
    [InlineData("2001:db8::1", UnplacedReason.IPv6NotModelled)]
    public void Says_why_a_source_belongs_to_nothing(string source, UnplacedReason why)
    {
        SimReplayedFlow flow = Assert.Single(
            Replay(s_estate, s_hub, FlowLogText.Tuple(0, source, source.Contains(':', System.StringComparison.Ordinal) ? "2001:db8::2" : Near, 1, "B")));

        Assert.Null(flow.Answer);
        Assert.Equal(why, flow.Unplaced);
    }

    [Fact]
    public void Knows_the_protocols_that_are_modelled() => Assert.Equal(
        UnplacedReason.ProtocolNotModelled,
        Assert.Single(Replay(s_estate, s_hub, "1663146003599,10.0.1.4,20.60.222.132,0,0,50,O,B,NX,0,0,0,0")).Unplaced);

    [Fact]
    public void An_on_premises_client_is_a_source() => Assert.Equal(
        "office",
        Assert.Single(Replay(
            s_estate.OnPremises("office", "192.168.0.0/16", "203.0.113.10"),
            s_hub,
            FlowLogText.Tuple(0, "192.168.7.7", Near, 1, "B"))).Answer!.Source);

    [Fact]
    public void What_was_logged_tells_networks_with_the_same_addresses_apart()
    {
        World twins = s_estate
            .VNet("other", "10.0.0.0/16")
            .Subnet("other/app", "10.0.1.0/24")
            .VM("vm9", "other/app", "10.0.1.4");
        string tuple = FlowLogText.Tuple(0, "10.0.1.4", Near, 1, "B");

        Assert.Equal("vm1", Source(s_hub));
        Assert.Equal("vm9", Source(World.Id(ArmTypes.VNet, "other")));
        Assert.Equal("vm9", Source(World.SubnetId("other/app")));
        Assert.Equal("vm9", Source(World.Id(ArmTypes.NetworkInterface, "vm9-nic")));
        Assert.Equal(UnplacedReason.AddressAmbiguous, Assert.Single(Replay(twins, "", tuple)).Unplaced);

        string Source(string target) => Assert.Single(Replay(twins, target, tuple)).Answer!.Source;
    }

    [Fact]
    public void The_log_of_a_security_group_is_of_what_it_guards()
    {
        World world = s_estate
            .VNet("other", "10.0.0.0/16")
            .Subnet("other/app", "10.0.1.0/24")
            .VM("vm9", "other/app", "10.0.1.4")
            .Nsg("on-vm").NsgOnVM("on-vm", "vm1")
            .Nsg("on-subnet").NsgOn("on-subnet", "other/app");

        Assert.Equal("vm1", Source("on-vm"));
        Assert.Equal("vm9", Source("on-subnet"));

        string Source(string group) => Assert.Single(Replay(
            world,
            World.Id(ArmTypes.NetworkSecurityGroup, group),
            FlowLogText.Tuple(0, "10.0.1.4", Near, 1, "B"))).Answer!.Source;
    }

    [Fact]
    public void What_an_appliance_takes_on_is_looked_for_around_what_was_logged()
    {
        World world = s_estate
            .VNet("spoke", "10.1.0.0/16")
            .Subnet("spoke/app", "10.1.1.0/24")
            .VM("far", "spoke/app", "10.1.1.4")
            .Peering("hub", "spoke")
            .VNet("apart", "10.2.0.0/16")
            .Subnet("apart/app", "10.2.1.0/24");
        string nic = World.Id(ArmTypes.NetworkInterface, "fw-nic");

        Assert.Equal("vm3", Source(nic, "10.0.3.4"));
        Assert.Equal("far", Source(nic, "10.1.1.4"));
        Assert.Equal("far", Source(s_hub, "10.1.1.4"));
        Assert.Equal("AddressNotInTopology", Source(s_hub, "10.2.1.4"));

        string Source(string target, string address)
        {
            SimReplayedFlow flow = Assert.Single(
                Replay(world, target, FlowLogText.Tuple(0, address, Near, 1, "B")));
            return flow.Answer?.Source ?? flow.Unplaced.ToString()!;
        }
    }

    [Theory]
    [InlineData("hub", null)]
    [InlineData("nope", UnplacedReason.TargetNotInTopology)]
    public void A_target_of_another_subscription_is_known_by_its_name(string name, UnplacedReason? why) => Assert.Equal(
        why,
        Assert.Single(Replay(
            s_estate,
            $"/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/prod/providers/{ArmTypes.VNet}/{name}",
            FlowLogText.Tuple(0, "10.0.1.4", Near, 1, "B"))).Unplaced);

    /// <summary>The instances of a managed service have more addresses than the one that is known.</summary>
    [Fact]
    public void A_managed_service_that_is_alone_in_its_subnet_has_all_its_addresses()
    {
        World world = s_estate
            .Subnet("hub/apps", "10.0.7.0/24")
            .Managed("web", ManagedServiceType.AppServiceIntegration, "hub/apps", "10.0.7.4");

        Assert.Equal("web", Source(world));
        Assert.Equal("hub/apps", Source(world.VM("beside", "hub/apps", "10.0.7.5")));

        static string Source(World one) => Assert.Single(
            Replay(one, s_hub, FlowLogText.Tuple(0, "10.0.7.99", Near, 1, "B"))).Answer!.Source;
    }

    [Fact]
    public void Stops_when_told_to() => Assert.Empty(FlowReplay.Of(
        s_estate.Topology,
        FlowLogText.Read(FlowLogText.VNet(s_hub, FlowLogText.Tuple(0, "10.0.1.4", Near, 1, "B"))).Flows,
        new CancellationToken(canceled: true)));

    private static SimReplayedFlow[] Replay(World world, string target, params string[] tuples) =>
        [.. FlowReplay.Of(
            world.Topology,
            FlowLogText.Read(FlowLogText.VNet(target, tuples)).Flows,
            TestContext.Current.CancellationToken)];
}
