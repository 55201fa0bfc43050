using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Opinion.Regressions;

public sealed class EstateRegressionTests
{
    private readonly Town _town = new();
    private readonly Net _hub;
    private readonly Sub _app;
    private readonly Card _card;

    public EstateRegressionTests()
    {
        _hub = _town.Net("hub", "10.0.0.0/16");
        _app = _town.Sub(_hub, "app", "10.0.1.0/24");
        _card = _town.Machine("vm", _app, "10.0.1.4");
    }

    [Theory]
    [InlineData(Tenants.Home, Verdict.Reachable)]
    [InlineData(Tenants.Foreign, Verdict.Blocked)]
    public void Storage_trusts_resources_of_its_own_tenant_only(string subscription, Verdict verdict)
    {
        Service account = _town.Service(ResourceType.StorageAccount);
        account.TrustsAzure = true;
        InstanceOrigin hub = new(
            $"/subscriptions/{subscription}/resourceGroups/sim/providers/Microsoft.Devices/IotHubs/hub0");

        Assert.Equal(verdict, _town.Ask(hub, new ServiceTarget(account)).Verdict);
    }

    [Fact]
    public void An_address_of_Azures_that_no_region_has_goes_over_the_circuit()
    {
        Gate gate = _town.Gate(_hub, "0.0.0.0/0", "203.0.113.200");
        gate.Site.Peering = ExpressRoutePeering.Microsoft;
        gate.Site.CircuitNat.Add(Cidr.Address("203.0.113.210"));

        Assert.Equal(
            "203.0.113.210",
            _town.Ask(new CardOrigin(_card), new AddressTarget(Cidr.Address("52.239.0.40")), 443).SourceAddress);
    }

    [Fact]
    public void Nothing_can_be_in_a_VNet_whose_ranges_do_not_have_it()
    {
        _town.Estate.Partial = true;
        _app.Table = _town.Table("Sql.WestEurope", NextHopType.VnetLocal);
        Service server = _town.Service(ResourceType.SqlServer, "40.68.0.1");
        server.AddressRules.Add(new(Cidr.Address("203.0.113.201"), Cidr.Address("203.0.113.201")));

        Assert.Equal(Reason.NoRoute, _town.Ask(new CardOrigin(_card), new ServiceTarget(server)).Reason);
    }

    [Fact]
    public void What_another_machine_has_is_not_the_machine_asked_for_also_where_only_a_part_is_known()
    {
        _town.Estate.Partial = true;
        Net island = _town.Net("island", "10.0.0.0/16");
        _town.Machine("here", _app, "10.0.1.9");
        Card there = _town.Machine("there", _town.Sub(island, "app", "10.0.1.0/24"), "10.0.1.9");

        Assert.Equal(Reason.NoRoute, _town.Ask(new CardOrigin(_card), new CardTarget(there), 443).Reason);
    }

    [Fact]
    public void The_service_sees_what_the_policy_of_the_subnet_denies()
    {
        _app.Endpoints.Add(("Microsoft.Storage", ["westeurope", "northeurope"]));
        Policy policy = new("policy");
        policy.Listed.Add(Policies.Scope(Tenants.Foreign));
        _town.Estate.Policies.Add(policy);
        _app.Policies.Add(policy);
        Service account = _town.Service(ResourceType.StorageAccount);

        Assert.Equal("10.0.1.4", _town.Ask(new CardOrigin(_card), new ServiceTarget(account)).SourceAddress);
    }
}
