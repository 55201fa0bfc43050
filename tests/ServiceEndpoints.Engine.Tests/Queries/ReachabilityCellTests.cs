using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>Questions that cover several flows, and the cells that tell them apart.</summary>
public sealed class ReachabilityCellTests
{
    private static readonly World s_app = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.4", "20.101.0.4")
        .Resource(ResourceType.StorageAccount, "open", defaultAction: RuleAction.Allow);

    private static readonly AddressSet s_storage = TagAddresses("Storage.WestEurope");

    [Fact]
    public void A_resource_without_address_is_one_cell_over_its_tag_when_all_agree()
    {
        SimReachability answer = s_app.Ask("vm1", "open");

        SimCell cell = Assert.Single(answer.Cells);
        Assert.Equal(s_storage, cell.AddressSet);
        Assert.Equal(PortSet.From(443), cell.PortSet);
        Assert.Equal(Verdict.Reachable, cell.Verdict);
        Assert.Null(cell.Because);
    }

    [Fact]
    public void A_rule_about_part_of_the_tag_makes_it_partly_reachable()
    {
        SimReachability answer = s_app
            .Nsg("nsg", "100 Out Deny Tcp * 191.239.203.0/28 443").NsgOn("nsg", "hub/app").Ask("vm1", "open");

        Partly(answer, Reason.NsgDenied, AddressSet.From(AddressPrefix.Parse("191.239.203.0/28")));
    }

    [Fact]
    public void A_route_about_part_of_the_tag_makes_it_partly_reachable()
    {
        SimReachability answer = s_app.RouteTable("rt", "hub/app", "191.239.203.0/28 -> None").Ask("vm1", "open");

        Partly(answer, Reason.RouteNone, AddressSet.From(AddressPrefix.Parse("191.239.203.0/28")));
    }

    [Fact]
    public void A_pinned_address_settles_it()
    {
        World ruled = s_app.Nsg("nsg", "100 Out Deny Tcp * 191.239.203.0/28 443").NsgOn("nsg", "hub/app");

        Assert.Equal(Verdict.Blocked, Pinned(ruled, "191.239.203.1").Ask("vm1", "open").Verdict);
        Assert.Equal(Verdict.Reachable, Pinned(ruled, "13.69.40.17").Ask("vm1", "open").Verdict);
    }

    [Fact]
    public void Two_ways_of_one_outcome_are_reachable_in_two_cells()
    {
        SimReachability answer = s_app.OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
            .Gateway("vpn", "hub", "corp")
            .RouteTable("rt", "hub/app", "191.239.203.0/28 -> VirtualNetworkGateway")
            .Ask("vm1", "open");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal(2, answer.Cells.Count);
        Assert.All(answer.Cells, cell => Assert.Null(cell.Because));
    }

    [Fact]
    public void Every_port_of_a_machine_is_partly_reachable_through_a_rule_about_one()
    {
        SimReachability answer = s_app.Nsg("nsg", "100 In Allow Tcp * * 80", "200 In Deny * * * *")
            .NsgOn("nsg", "hub/app").Ask("Internet", "vm1");

        Assert.Equal(Verdict.PartlyReachable, answer.Verdict);
        Assert.Null(answer.Port);
        Assert.Equal("80", Cell(answer, Verdict.Reachable).PortSet.ToString());
        Assert.Equal(PortSet.All.Except(PortSet.From(80)), Blocked(answer, cell => cell.PortSet, PortSet.UnionOf));
    }

    [Fact]
    public void A_subnet_is_partly_reachable_when_a_rule_names_part_of_it()
    {
        SimReachability answer = s_app.Nsg("nsg", "100 Out Deny * 10.0.1.128/25 * *").NsgOn("nsg", "hub/app")
            .Ask("hub/app", "open");

        Assert.Equal(Verdict.PartlyReachable, answer.Verdict);
        Assert.Equal(Reason.NsgDenied, answer.Reason);
        Assert.Equal(2, answer.Cells.Count);
    }

    [Theory]
    [InlineData("10.0.1.4")]
    [InlineData("10.0.1.0/30")]
    [InlineData("10.0.1.255")]
    public void A_subnet_stands_for_a_machine_on_a_free_address(string taken)
    {
        SimReachability answer =
            s_app.Nsg("nsg", $"100 Out Deny * {taken} * *").NsgOn("nsg", "hub/app").Ask("hub/app", "open");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
    }

    [Fact]
    public void A_subnet_stands_for_a_machine_without_application_security_group()
    {
        World world = s_app.Asg("web", "vm1").Nsg("nsg", "100 Out Deny * asg:web * *").NsgOn("nsg", "hub/app");

        Assert.Equal(Verdict.Reachable, world.Ask("hub/app", "open").Verdict);
        Assert.Equal(Verdict.Blocked, world.Ask("vm1", "open").Verdict);
    }

    [Fact]
    public void A_subnet_is_seen_as_its_prefix_over_an_endpoint()
    {
        SimReachability answer = s_app.Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage").Ask("hub/app", "open");

        Assert.Equal("10.0.1.0/24", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.Private, answer.SourceAddressKind);
        Assert.All(answer.Steps, step => Assert.Equal("10.0.1.0/24", step.Source));
        Assert.Equal("10.0.1.0/24", s_app.Ask("hub/app", "vm1", 22).SourceAddress);
    }

    [Fact]
    public void Default_outbound_access_is_partly_admitted_by_a_rule_for_part_of_the_region()
    {
        World world = s_app.VM("vm2", "hub/app", "10.0.1.5").KeyVault("vault").IPRule("vault", "20.101.0.0/16");

        SimReachability answer = world.Ask("vm2", "vault");

        Assert.Equal(Verdict.PartlyReachable, answer.Verdict);
        Assert.Equal("AzureCloud.westeurope", answer.SourceAddress);
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "D-DEFOUT");
        Assert.Equal(
            TagAddresses("AzureCloud.westeurope"),
            AddressSet.UnionOf(answer.Cells.Select(cell => cell.SourceAddressSet)));
        Assert.All(answer.Cells, cell => Assert.Equal(CellCause.Asked, cell.Because));
    }

    [Fact]
    public void Default_outbound_access_is_admitted_by_a_rule_for_everything_and_by_none_not()
    {
        World world = s_app.VM("vm2", "hub/app", "10.0.1.5").KeyVault("vault");

        Assert.Equal(Verdict.Reachable, world.IPRule("vault", "0.0.0.0-255.255.255.255").Ask("vm2", "vault").Verdict);
        Assert.Equal(Reason.FirewallDefaultDeny, world.IPRule("vault", "203.0.113.9").Ask("vm2", "vault").Reason);
        Assert.Equal(Verdict.Blocked, world.IPRule("vault", "203.0.113.9").Ask("vm2", "vault").Verdict);
    }

    [Fact]
    public void A_NAT_gateway_with_two_addresses_is_partly_admitted_by_a_rule_for_one()
    {
        World world = s_app.NatGateway("nat", "hub/app", "20.101.0.8", "20.101.0.200").KeyVault("vault");

        Assert.Equal(Verdict.PartlyReachable, world.IPRule("vault", "20.101.0.8").Ask("vm1", "vault").Verdict);
        Assert.Equal(
            Verdict.Reachable,
            world.IPRule("vault", "20.101.0.8").IPRule("vault", "20.101.0.200").Ask("vm1", "vault").Verdict);
    }

    [Fact]
    public void The_internet_is_partly_admitted_by_a_rule_for_one_address()
    {
        World world = s_app.KeyVault("vault");

        SimReachability answer = world.IPRule("vault", "203.0.113.9").Ask("Internet", "vault");

        Assert.Equal(Verdict.PartlyReachable, answer.Verdict);
        Assert.Equal("203.0.113.9", Cell(answer, Verdict.Reachable).SourceAddressSet.ToString());
        Assert.Equal(Verdict.Blocked, world.Ask("Internet", "vault").Verdict);
    }

    private static void Partly(SimReachability answer, Reason reason, AddressSet blocked)
    {
        Assert.Equal(Verdict.PartlyReachable, answer.Verdict);
        Assert.False(answer.Reachable);
        Assert.Equal(reason, answer.Reason);
        Assert.Equal(blocked, Blocked(answer, cell => cell.AddressSet, AddressSet.UnionOf));
        Assert.Equal(s_storage, AddressSet.UnionOf(answer.Cells.Select(cell => cell.AddressSet)));
        Assert.All(answer.Cells, cell => Assert.Equal(CellCause.Asked, cell.Because));
    }

    private static T Blocked<T>(
        SimReachability answer,
        System.Func<SimCell, T> part,
        System.Func<System.Collections.Generic.IEnumerable<T>, T> join) =>
        join(answer.Cells.Where(cell => cell.Verdict == Verdict.Blocked).Select(part));

    private static SimCell Cell(SimReachability answer, Verdict verdict) =>
        answer.Cells.Single(cell => cell.Verdict == verdict);

    private static World Pinned(World world, string address) => world.With(t => t.With(
        t.Resources.Named("open").Single() with { PublicIPAddress = IPv4Address.Parse(address) }));

    private static AddressSet TagAddresses(string name)
    {
        Assert.True(BuiltInServiceTags.Instance.TryGet(name, out SimServiceTag? tag));
        return tag.Addresses;
    }
}
