using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Opinion.Regressions;

public sealed class UnreadRegressionTests
{
    private readonly Town _town = new();
    private readonly Net _hub;

    public UnreadRegressionTests() => _hub = _town.Net("hub", "10.0.0.0/16");

    [Fact]
    public void A_server_whose_tier_does_not_matter_has_no_doubt_of_it()
    {
        Sub sub = _town.Sub(_hub, "app", "10.0.1.0/24");
        sub.Endpoints.Add(("Microsoft.Sql", ["westeurope"]));
        Service server = _town.Service(ResourceType.SqlServer, "104.40.0.6");
        server.NetRules.Add((sub, NetworkRuleState.Ready, false));
        server.Unread.Add("sku");

        Assert.Equal(Verdict.Reachable, _town.Ask(new SubOrigin(sub), new ServiceTarget(server)).Verdict);
    }

    [Theory]
    [InlineData("serviceEndpointPolicies", Verdict.Reachable)]
    [InlineData("serviceEndpoints", Verdict.Unknown)]
    public void An_app_sends_past_its_subnet_unless_an_endpoint_may_take_it(string unread, Verdict expected)
    {
        Sub sub = _town.Sub(_hub, "apps", "10.0.1.0/24");
        sub.Unread.Add(unread);
        Machine app = new("app") { Managed = ManagedServiceType.AppServiceIntegration };
        app.Cards.Add(new("app", app, sub, Cidr.Address("10.0.1.9")));
        _town.Estate.Machines.Add(app);
        Service bus = _town.Service(ResourceType.ServiceBusNamespace);
        bus.AllowByDefault = true;

        Assert.Equal(expected, _town.Ask(new CardOrigin(app.Cards[0]), new ServiceTarget(bus)).Verdict);
    }

    [Theory]
    [InlineData(true, Verdict.Reachable)]
    [InlineData(false, Verdict.Unknown)]
    public void Rules_that_nobody_knows_close_a_namespace_only_with_its_default_action(bool allows, Verdict expected)
    {
        Sub sub = _town.Sub(_hub, "app", "10.0.1.0/24");
        Service bus = _town.Service(ResourceType.ServiceBusNamespace);
        bus.AllowByDefault = allows;
        bus.Unread.Add(Service.VNetRules);

        Assert.Equal(expected, _town.Ask(new SubOrigin(sub), new ServiceTarget(bus)).Verdict);
    }

    [Fact]
    public void A_redirect_that_fails_to_some_nodes_leaves_a_login_in_doubt_that_is_in_doubt()
    {
        _town.Estate.SqlProxy = false;
        Sub sub = _town.Sub(
            _hub, "app", "10.0.1.0/24", _town.Table("40.68.0.32/27", NextHopType.VirtualAppliance, "10.0.9.4"));
        Card card = _town.Machine("vm", sub, "10.0.1.4");
        card.Public = Cidr.Address("51.0.0.1");
        card.Unread.Add("networkSecurityGroup");
        Service server = _town.Service(ResourceType.SqlServer, "40.68.0.6");
        server.AddressRules.Add(new(Cidr.Address("51.0.0.1"), Cidr.Address("51.0.0.1")));

        SimReachability answer = _town.Ask(new CardOrigin(card), new ServiceTarget(server));

        Assert.Equal(Verdict.Unknown, answer.Verdict);
    }

    [Fact]
    public void A_store_that_has_no_private_endpoints_is_not_behind_one_that_nobody_knows()
    {
        Sub sub = _town.Sub(_hub, "app", "10.0.1.0/24");
        Service other = _town.Service(ResourceType.CognitiveServicesAccount);
        Door door = new("pe", other, sub, Cidr.Address("10.0.1.12"));
        door.Unread.Add(Door.OfTarget);
        _town.Estate.Doors.Add(door);
        Service store = _town.Service(ResourceType.DataLakeStoreGen1, "40.68.4.0");

        Assert.NotNull(_town.Ask(new SubOrigin(sub), new ServiceTarget(store)).Response);
    }

    [Fact]
    public void The_subnet_of_the_token_tells_most_about_a_refusal()
    {
        Net foreign = _town.Net("foreign", "10.1.0.0/16");
        foreign.Subscription = Tenants.Foreign;
        _town.Peering(_hub, foreign);
        _town.Estate.Peers.ForEach(peer => peer.Forwarded = true);
        Sub sub = _town.Sub(
            _hub, "app", "10.0.1.0/24", _town.Table("AzureActiveDirectory", NextHopType.VirtualAppliance, "10.1.2.4"));
        Sub appliances = _town.Sub(foreign, "nva", "10.1.2.0/24");
        appliances.Endpoints.Add(("Microsoft.AzureActiveDirectory", ["*"]));
        _town.Machine("nva", appliances, "10.1.2.4", forwards: true);
        Service store = _town.Service(ResourceType.DataLakeStoreGen1);
        store.NetRules.Add((appliances, NetworkRuleState.Succeeded, false));

        Assert.Equal(Reason.TenantMismatch, _town.Ask(new SubOrigin(sub), new ServiceTarget(store)).Reason);
    }

    [Fact]
    public void What_is_not_known_of_redirects_does_not_matter_to_logins_from_on_premises()
    {
        _town.Estate.SqlProxy = false;
        _town.Gate(_hub, "40.68.0.0/26", "203.0.113.200");
        Sub sub = _town.Sub(_hub, "app", "10.0.1.0/24");
        sub.Group = _town.Group(new Line(
            "deny", 100, false, false, IPProtocol.Any, ["Nonsense"], ["0.0.0.0/0"], [new(0, 65535)], [new(11000, 11500)]));
        Service server = _town.Service(ResourceType.SqlServer);
        server.AddressRules.Add(new(Cidr.Address("203.0.113.200"), Cidr.Address("203.0.113.200")));

        Assert.Equal(
            Verdict.PartlyReachable, _town.Ask(new SubOrigin(sub), new ServiceTarget(server)).Verdict);
    }

    [Theory]
    [InlineData("40.68.0.0/16", Verdict.Reachable)]
    [InlineData("40.68.5.0/28", Verdict.Unknown)]
    public void A_route_of_unknown_next_hop_takes_from_an_endpoint_what_is_of_its_own_prefix(
        string destination, Verdict expected)
    {
        _town.Estate.LongestPrefix = true;
        Table table = _town.Table("10.9.0.0/16", NextHopType.None);
        table.Routes.Add(new("r", Cidr.Of(destination), null, NextHopType.Internet, null) { Unread = Udr.NextHop });
        Sub sub = _town.Sub(_hub, "app", "10.0.1.0/24", table);
        sub.Endpoints.Add(("Microsoft.AzureActiveDirectory", ["*"]));
        Service store = _town.Service(ResourceType.DataLakeStoreGen1, "40.71.4.0");
        store.NetRules.Add((sub, NetworkRuleState.Succeeded, false));

        Assert.Equal(expected, _town.Ask(new SubOrigin(sub), new ServiceTarget(store)).Verdict);
    }

    [Fact]
    public void A_token_of_another_region_is_not_refused_for_want_of_an_endpoint()
    {
        Net north = new("north", "northeurope", [Cidr.Of("10.2.0.0/16")]);
        _town.Estate.Nets.Add(north);
        _town.Peering(_hub, north);
        Sub appliances = _town.Sub(north, "nva", "10.2.0.0/24");
        appliances.Endpoints.Add(("Microsoft.AzureActiveDirectory", ["*"]));
        _town.Machine("nva", appliances, "10.2.0.4", forwards: true);
        Sub sub = _town.Sub(
            north, "app", "10.2.1.0/24", _town.Table("AzureActiveDirectory", NextHopType.VirtualAppliance, "10.2.0.4"));
        Sub admitted = _town.Sub(_hub, "app", "10.0.1.0/24");
        admitted.Endpoints.Add(("Microsoft.AzureActiveDirectory", ["*"]));
        Service store = _town.Service(ResourceType.DataLakeStoreGen1);
        store.NetRules.Add((admitted, NetworkRuleState.Succeeded, false));

        Assert.Equal(Reason.NoVNetRule, _town.Ask(new SubOrigin(sub), new ServiceTarget(store)).Reason);
    }

    [Theory]
    [InlineData(443, "AuthorizationFailure")]
    [InlineData(445, "")]
    public void A_file_share_answers_by_the_protocol_of_the_port(int port, string code)
    {
        Sub sub = _town.Sub(_hub, "app", "10.0.1.0/24");
        Service account = _town.Service(ResourceType.StorageAccount);
        Part file = account.Product.Parts[1];

        SimReachability answer = _town.Ask(new SubOrigin(sub), new ServiceTarget(account, file), port);

        Assert.Equal(code, answer.Response!.ErrorCode);
    }

    [Fact]
    public void A_sign_in_is_that_of_the_subnet_that_sends_it_whatever_address_its_appliance_uses()
    {
        _town.Estate.ApplianceTranslates = false;
        Sub sub = _town.Sub(
            _hub, "app", "10.0.1.0/24", _town.Table("AzureActiveDirectory", NextHopType.VirtualAppliance, "10.0.2.4"));
        Sub appliances = _town.Sub(_hub, "nva", "10.0.2.0/24");
        appliances.Endpoints.Add(("Microsoft.AzureActiveDirectory", ["*"]));
        _town.Machine("nva", appliances, "10.0.2.4", forwards: true);
        Service store = _town.Service(ResourceType.DataLakeStoreGen1);

        SimReachability answer = _town.Ask(new SubOrigin(sub), new ServiceTarget(store));

        Assert.Equal((Verdict.Blocked, Reason.NoVNetRule), (answer.Verdict, answer.Reason));
    }
}
