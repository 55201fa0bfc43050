using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Opinion.Regressions;

public sealed class AnswerRegressionTests
{
    private static readonly Stretch[] s_anyPort = [new(0, 65535)];

    private readonly Town _town = new();
    private readonly Net _hub;
    private readonly Sub _app;
    private readonly Card _card;

    public AnswerRegressionTests()
    {
        _hub = _town.Net("hub", "10.0.0.0/16");
        _app = _town.Sub(_hub, "app", "10.0.1.0/24");
        _card = _town.Machine("vm", _app, "10.0.1.4");
    }

    [Fact]
    public void A_subnet_stands_for_its_free_addresses_only()
    {
        _app.Group = _town.Group(Deny(["10.0.1.4", "10.0.1.0"], s_anyPort));

        SimReachability answer = _town.Ask(new SubOrigin(_app), new AddressTarget(Cidr.Address("8.8.8.8")), 443);

        Assert.Equal(Verdict.Reachable, answer.Verdict);
    }

    [Fact]
    public void A_subnet_is_called_by_its_prefix_although_some_of_it_is_taken()
    {
        _app.Endpoints.Add(("Microsoft.KeyVault", ["*"]));

        Service vault = _town.Service(ResourceType.KeyVault);

        SimReachability answer = _town.Ask(new SubOrigin(_app), new ServiceTarget(vault));

        Assert.Equal("10.0.1.0/24", answer.SourceAddress);
        Assert.False(answer.SourceAddressSet.Contains(IPv4Address.Parse("10.0.1.4")));
    }

    [Fact]
    public void Only_what_leaves_inside_the_region_shows_its_private_address()
    {
        _town.Estate.SameRegionIsPrivate = true;
        _town.Gate(_hub, "20.60.0.64/26", "203.0.113.200");

        Service account = _town.Service(ResourceType.StorageAccount);

        SimReachability answer = _town.Ask(new CardOrigin(_card), new ServiceTarget(account));

        Assert.Equal("10.0.1.4, 203.0.113.200", answer.SourceAddress);
    }

    [Fact]
    public void Reasons_of_one_stage_come_in_their_order()
    {
        _town.Gate(_hub, "20.60.0.0/24", "203.0.113.200");
        Service account = _town.Service(ResourceType.StorageAccount);

        SimReachability answer = _town.Ask(new CardOrigin(_card), new ServiceTarget(account));

        Assert.Equal(
            [Reason.OnPremisesNotAllowed, Reason.FirewallDefaultDeny],
            answer.Blockers.Select(blocker => blocker.Reason));
    }

    [Fact]
    public void A_rule_about_source_ports_says_nothing_about_ICMP()
    {
        _app.Group = _town.Group(Deny(["*"], [new(0, 40000)]));

        SimReachability answer = _town.Ask(
            new CardOrigin(_card), new AddressTarget(Cidr.Address("8.8.8.8")), protocol: IPProtocol.Icmp);

        Assert.Equal(Verdict.Reachable, answer.Verdict);
    }

    [Fact]
    public void Only_a_connection_that_is_served_is_redirected()
    {
        _town.Estate.SqlProxy = false;
        _app.Table = _town.Table("40.68.0.0/26", NextHopType.None);

        Service server = _town.Service(ResourceType.SqlServer, "104.40.0.1");

        SimReachability answer = _town.Ask(
            new CardOrigin(_card), new ServiceTarget(server), protocol: IPProtocol.Icmp);

        Assert.Equal(
            [Reason.ProtocolNotCarried, Reason.FirewallDefaultDeny], answer.Blockers.Select(blocker => blocker.Reason));
    }

    [Fact]
    public void The_endpoint_that_misses_the_region_tells_more_than_the_one_that_is_not_there()
    {
        Sub dmz = _town.Sub(_hub, "dmz", "10.0.2.0/24");
        _town.Machine("nva", dmz, "10.0.2.4", forwards: true);
        _app.Table = _town.Table("Storage", NextHopType.VirtualAppliance, "10.0.2.4");
        _app.Endpoints.Add(("Microsoft.Storage", ["westeurope", "northeurope"]));
        Service account = new("res", ResourceType.StorageAccount, "westus") { AllowByDefault = false };
        account.NetRules.Add((dmz, NetworkRuleState.Succeeded, false));
        account.NetRules.Add((_app, NetworkRuleState.Succeeded, false));
        _town.Estate.Services.Add(account);

        Assert.Equal(
            Reason.EndpointRegionMismatch, _town.Ask(new CardOrigin(_card), new ServiceTarget(account)).Reason);
    }

    [Fact]
    public void What_is_not_known_of_a_redirect_does_not_matter_when_the_login_is_refused()
    {
        _town.Estate.SqlProxy = false;
        _town.Estate.ApplianceTranslates = false;
        _town.Machine("nva", _town.Sub(_hub, "dmz", "10.0.2.0/24"), "10.0.2.4", forwards: true);
        _app.Table = _town.Table("104.40.0.0/28", NextHopType.VirtualAppliance, "10.0.2.4");
        Service server = _town.Service(ResourceType.SqlServer, "40.68.0.5");

        Assert.Equal(Verdict.Blocked, _town.Ask(new CardOrigin(_card), new ServiceTarget(server)).Verdict);
    }

    [Fact]
    public void Packets_that_differ_by_their_source_port_are_several_outcomes_of_one_known_address()
    {
        _town.Gate(_hub, "0.0.0.0/0");
        _app.Group = _town.Group(Deny(["*"], [new(2000, 3000)]));
        Service vault = _town.Service(ResourceType.KeyVault);
        vault.AllowByDefault = true;

        Assert.Equal(Verdict.PartlyReachable, _town.Ask(new CardOrigin(_card), new ServiceTarget(vault)).Verdict);
    }

    private static Line Deny(string[] from, Stretch[] fromPorts) => new(
        "deny", 100, Inbound: false, Allow: false, IPProtocol.Any, from, ["*"], fromPorts, s_anyPort);
}
