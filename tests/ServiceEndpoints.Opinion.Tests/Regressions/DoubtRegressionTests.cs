using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Opinion.Regressions;

public sealed class DoubtRegressionTests
{
    private readonly Town _town = new();

    [Fact]
    public void Nobody_knows_what_a_client_sees_when_only_the_refusal_is_sure()
    {
        Table table = _town.Table("Nonsense", NextHopType.None);
        Sub app = _town.Sub(_town.Net("hub", "10.0.0.0/16"), "app", "10.0.1.0/24", table);
        Card card = _town.Machine("vm", app, "10.0.1.4");
        Service vault = _town.Service(ResourceType.KeyVault);
        vault.Access = PublicNetworkAccess.Disabled;

        SimReachability answer = _town.Ask(new CardOrigin(card), new ServiceTarget(vault));

        Assert.Equal(Reason.PublicAccessDisabled, answer.Reason);
        Assert.Null(answer.Response);
    }

    [Fact]
    public void A_route_of_the_subnet_leaves_no_doubt_about_what_an_app_sends_past_it()
    {
        Net hub = _town.Net("hub", "10.0.0.0/16");
        Sub sub = _town.Sub(hub, "apps", "10.0.1.0/24", _town.Table("Nonsense", NextHopType.None));
        sub.Endpoints.Add(("Microsoft.Storage", ["westeurope", "northeurope"]));
        Machine app = new("app") { Managed = ManagedServiceType.AppServiceIntegration };
        app.Cards.Add(new("app", app, sub, Cidr.Address("10.0.1.9")));
        _town.Estate.Machines.Add(app);
        Service vault = _town.Service(ResourceType.KeyVault);
        vault.AllowByDefault = true;

        Assert.Equal(Verdict.Reachable, _town.Ask(new CardOrigin(app.Cards[0]), new ServiceTarget(vault)).Verdict);
    }

    [Fact]
    public void One_signs_in_by_TCP_whatever_is_asked()
    {
        Net hub = _town.Net("hub", "10.0.0.0/16");
        Sub sub = _town.Sub(hub, "app", "10.0.1.0/24");
        sub.Group = _town.Group(new Line(
            "deny", 100, false, false, IPProtocol.Any, ["*"], ["*"], [new(0, 65535)], [new(443, 443)]));
        Card card = _town.Machine("vm", sub, "10.0.1.4");
        Service store = _town.Service(ResourceType.DataLakeStoreGen1);

        SimReachability answer = _town.Ask(
            new CardOrigin(card), new ServiceTarget(store), protocol: IPProtocol.Icmp);

        Assert.Contains(answer.Blockers, blocker => blocker.Reason == Reason.NsgDenied);
    }

    [Fact]
    public void No_tag_holds_addresses_of_the_shared_space()
    {
        Net hub = _town.Net("hub", "100.64.0.0/10");
        Table table = _town.Table("Nonsense", NextHopType.None);
        Card one = _town.Machine("one", _town.Sub(hub, "app", "100.64.1.0/24", table), "100.64.1.4");
        Card two = _town.Machine("two", _town.Sub(hub, "data", "100.64.2.0/24"), "100.64.2.4");

        Assert.Equal(Verdict.Reachable, _town.Ask(new CardOrigin(one), new CardTarget(two), 443).Verdict);
    }

    [Fact]
    public void A_policy_denies_whatever_address_an_appliance_sends_with()
    {
        _town.Estate.ApplianceTranslates = false;
        Net hub = _town.Net("hub", "10.0.0.0/16");
        Sub appliances = _town.Sub(hub, "nva", "10.0.2.0/24");
        appliances.Endpoints.Add(("Microsoft.Storage", ["westeurope", "northeurope"]));
        Policy policy = new("policy");
        policy.Listed.Add("/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/other");
        _town.Estate.Policies.Add(policy);
        appliances.Policies.Add(policy);
        _town.Machine("nva", appliances, "10.0.2.4", forwards: true);
        Table table = _town.Table("Storage", NextHopType.VirtualAppliance, "10.0.2.4");
        Card card = _town.Machine("vm", _town.Sub(hub, "app", "10.0.1.0/24", table), "10.0.1.4");
        Service account = _town.Service(ResourceType.StorageAccount, "20.60.0.4");
        account.AllowByDefault = true;

        SimReachability answer = _town.Ask(new CardOrigin(card), new ServiceTarget(account));

        Assert.Equal((Verdict.Blocked, Reason.EndpointPolicyDenied), (answer.Verdict, answer.Reason));
    }

    [Fact]
    public void An_unknown_address_is_no_doubt_where_the_way_to_the_sign_in_makes_the_difference()
    {
        Net hub = _town.Net("hub", "8.0.0.0/6");
        Table table = _town.Table("AzureCloud.westeurope", NextHopType.VirtualNetworkGateway);
        Machine firewall = new("firewall") { Managed = ManagedServiceType.AzureFirewall };
        firewall.Cards.Add(new("firewall", firewall, _town.Sub(hub, "fw", "8.0.0.0/24", table), Cidr.Address("8.0.0.9")));
        _town.Estate.Machines.Add(firewall);
        Service store = _town.Service(ResourceType.DataLakeStoreGen1, "40.71.4.0");
        store.AllowByDefault = true;

        SimReachability answer = _town.Ask(new CardOrigin(firewall.Cards[0]), new ServiceTarget(store));

        Assert.Equal(
            (Verdict.PartlyReachable, Reason.NextHopUnreachable), (answer.Verdict, answer.Blockers[0].Reason));
    }
}
