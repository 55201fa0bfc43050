using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Opinion.Regressions;

public sealed class ServiceRegressionTests
{
    private readonly Town _town = new();
    private readonly Net _hub;
    private readonly Sub _app;
    private readonly Card _card;

    public ServiceRegressionTests()
    {
        _hub = _town.Net("hub", "10.0.0.0/16");
        _app = _town.Sub(_hub, "app", "10.0.1.0/24");
        _card = _town.Machine("vm", _app, "10.0.1.4");
    }

    [Fact]
    public void An_exception_for_services_lets_no_client_of_a_network_in()
    {
        _app.DefaultOutbound = false;
        Service vault = _town.Service(ResourceType.KeyVault);
        vault.TrustsAzure = true;

        Assert.Equal(
            [Reason.NoOutboundPath, Reason.FirewallDefaultDeny],
            Reasons(_town.Ask(new CardOrigin(_card), new ServiceTarget(vault))));
    }

    [Fact]
    public void Rules_that_the_tier_does_not_match_let_nobody_in()
    {
        _app.DefaultOutbound = false;
        Service bus = _town.Service(ResourceType.ServiceBusNamespace);
        bus.Tier = "Standard";
        bus.NetRules.Add((_app, NetworkRuleState.Succeeded, false));

        Assert.Equal(
            [Reason.NoOutboundPath, Reason.FirewallDefaultDeny],
            Reasons(_town.Ask(new CardOrigin(_card), new ServiceTarget(bus))));
    }

    [Fact]
    public void Restrictions_by_subnet_beside_a_private_endpoint_let_nobody_in()
    {
        _app.DefaultOutbound = false;
        Service app = _town.Service(ResourceType.WebApp);
        app.Access = PublicNetworkAccess.Enabled;
        app.Restrictions.Add(new(100, Allow: true, Scm: false) { Sub = _app });
        Net island = _town.Net("island", "10.7.0.0/16");
        Sub private1 = _town.Sub(island, "pe", "10.7.1.0/24");
        _town.Estate.Doors.Add(new("pe", app, private1, Cidr.Address("10.7.1.12")));

        Assert.Equal(
            [Reason.NoOutboundPath, Reason.FirewallDefaultDeny],
            Reasons(_town.Ask(new CardOrigin(_card), new ServiceTarget(app))));
    }

    [Fact]
    public void Whether_a_rule_lists_the_address_of_a_service_that_nobody_trusts_is_not_known()
    {
        Service server = _town.Service(ResourceType.PostgreSqlServer);
        AzureOrigin devops = new("AzureDevOps");

        Assert.Equal(Reason.FirewallDefaultDeny, _town.Ask(devops, new ServiceTarget(server)).Reason);

        server.AddressRules.Add(new(Cidr.Address("51.0.0.2"), Cidr.Address("51.0.0.2")));

        Assert.Equal(Verdict.Unknown, _town.Ask(devops, new ServiceTarget(server)).Verdict);
    }

    [Fact]
    public void A_service_comes_from_the_addresses_of_its_tag()
    {
        Service server = _town.Service(ResourceType.PostgreSqlServer);
        server.AddressRules.Add(new(Cidr.Address("20.60.0.0"), Cidr.Address("20.60.0.255")));

        Assert.Equal(Verdict.PartlyReachable, _town.Ask(new AzureOrigin("Storage"), new ServiceTarget(server)).Verdict);
    }

    [Theory]
    [InlineData("northeurope", false, Reason.PeeredVNetHasNoEndpoint)]
    [InlineData("eastus", false, Reason.FirewallDefaultDeny)]
    [InlineData("northeurope", true, Reason.FirewallDefaultDeny)]
    public void A_peer_is_pointed_to_only_when_its_own_rule_works(string region, bool beingMade, Reason reason)
    {
        Net spoke = _town.Net("spoke", "10.1.0.0/16");
        Sub data = _town.Sub(spoke, "data", "10.1.1.0/24");
        _town.Peering(_hub, spoke);
        data.Endpoints.Add(("Microsoft.Storage", ["westeurope", "northeurope"]));
        Service account = new("res", ResourceType.StorageAccount, region) { AllowByDefault = false };
        account.NetRules.Add(
            (data, beingMade ? NetworkRuleState.Provisioning : NetworkRuleState.Succeeded, false));
        _town.Estate.Services.Add(account);

        Assert.Equal(reason, _town.Ask(new CardOrigin(_card), new ServiceTarget(account)).Reason);
    }

    private static IEnumerable<Reason> Reasons(SimReachability answer) =>
        answer.Blockers.Select(blocker => blocker.Reason);
}
