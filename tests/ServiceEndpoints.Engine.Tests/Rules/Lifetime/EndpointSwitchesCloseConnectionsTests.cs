using System;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Tests.Sessions;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Lifetime;

public sealed class EndpointSwitchesCloseConnectionsTests
{
    private readonly SessionLab _lab = new(SessionLab.Estate);

    [Fact]
    public void Enabling_closes_what_goes_from_the_subnet_to_the_service()
    {
        SimConnection connection = _lab.Connect("vm1", "near");
        _lab.Enable("hub/app");

        SimConnection closed = _lab.Now(connection);
        Assert.Equal(ConnectionState.Closed, closed.State);
        Assert.Equal("Enable Microsoft.Storage: hub/app", closed.ClosedBy);
        Assert.Equal("With the endpoint Microsoft.Storage of hub/app the source becomes a private address.", closed.Why);
        Assert.Equal([connection.Id], _lab.Last.ClosedConnections);
    }

    [Fact]
    public void Disabling_closes_it_too()
    {
        _lab.Enable("hub/app");
        SimConnection connection = _lab.Connect("vm1", "near");
        Assert.Equal("10.0.1.4", connection.SourceAddress);

        _lab.Disable("hub/app");

        Assert.Equal("Disable Microsoft.Storage: hub/app", _lab.Now(connection).ClosedBy);
    }

    [Theory]
    [InlineData("hub/app", "Microsoft.KeyVault")]
    [InlineData("hub/spoke", "Microsoft.Storage")]
    [InlineData("hub/nva", "Microsoft.Storage")]
    public void Other_services_and_other_subnets_close_nothing(string subnet, string service)
    {
        SimConnection connection = _lab.Connect("vm1", "near");
        _lab.Enable(subnet, service);
        _lab.Disable(subnet, service);

        Assert.True(_lab.IsOpen(connection));
        Assert.Empty(_lab.Last.ClosedConnections);
    }

    [Fact]
    public void A_region_that_the_endpoint_does_not_cover_notices_nothing()
    {
        SimConnection connection = _lab.Connect("vm1", "far");
        _lab.Enable("hub/app");
        Assert.True(_lab.IsOpen(connection));

        _lab.Disable("hub/app");
        _lab.Enable("hub/app", "Microsoft.Storage.Global");
        Assert.False(_lab.IsOpen(connection));
    }

    [Fact]
    public void One_Storage_endpoint_in_the_place_of_the_other_closes_it()
    {
        _lab.Enable("hub/app");
        SimConnection near = _lab.Connect("vm1", "near");
        _lab.Make(new SetSubnet(World.SubnetId("hub/app"))
        {
            ServiceEndpoint = new ValueList<string>(["Microsoft.Storage.Global"]),
        });

        Assert.Equal("Change subnet: hub/app", _lab.Now(near).ClosedBy);
    }

    [Theory]
    [InlineData("hub/nva")]
    [InlineData("hub/spoke")]
    public void Traffic_that_an_appliance_forwards_is_closed_by_both_subnets_on_its_way(string subnet)
    {
        SimConnection connection = _lab.Connect("vm3", "near");
        Assert.Equal("198.51.100.9", connection.SourceAddress);

        _lab.Enable(subnet);

        Assert.Equal($"Enable Microsoft.Storage: {subnet}", _lab.Now(connection).ClosedBy);
    }

    [Fact]
    public void Traffic_that_no_longer_passes_the_appliance_is_not_its_business()
    {
        _lab.Enable("hub/spoke");
        SimConnection connection = _lab.Connect("vm3", "near");
        _lab.Enable("hub/nva");

        Assert.True(_lab.IsOpen(connection));
    }

    [Fact]
    public void What_an_app_sends_through_the_subnet_is_closed_too()
    {
        SessionLab lab = new(Estate.Hub().App("198.51.100.88").Resource(
            ResourceType.StorageAccount, "acct", address: Estate.AccountAddress, defaultAction: RuleAction.Allow));
        SimConnection connection = lab.Connect("web", "acct");
        Assert.Equal("198.51.100.88", connection.SourceAddress);
        lab.Enable("hub/app");

        Assert.False(lab.IsOpen(connection));
        Assert.Equal("10.0.1.7", lab.Connect("web", "acct").SourceAddress);
    }

    [Fact]
    public void A_connection_to_a_private_endpoint_goes_on()
    {
        _lab.Become(world => world.PrivateEndpoint("pe", "near", "hub/spoke", "10.0.3.9"));
        SimConnection connection = _lab.Connect("vm1", "near");
        Assert.Equal("10.0.1.4", connection.SourceAddress);

        _lab.Enable("hub/app");

        Assert.True(_lab.IsOpen(connection));
    }

    [Fact]
    public void Traffic_to_machines_goes_on()
    {
        SimConnection inside = _lab.Connect("vm1", "vm3", 22);
        SimConnection outside = _lab.Connect("vm1", "1.1.1.1", 443);
        _lab.Enable("hub/app");
        _lab.Enable("hub/app", "Microsoft.Sql");

        Assert.True(_lab.IsOpen(inside));
        Assert.True(_lab.IsOpen(outside));
    }

    [Fact]
    public void A_refused_one_stays_refused()
    {
        _lab.Become(world => world.Change("near", firewall => firewall with { DefaultAction = RuleAction.Deny }));
        SimConnection refused = _lab.Connect("vm1", "near");
        _lab.Enable("hub/app");

        Assert.Equal(ConnectionState.Refused, _lab.Now(refused).State);
    }

    [Fact]
    public void A_wider_scope_of_the_same_endpoint_closes_what_it_takes_in()
    {
        _lab.Enable("hub/app");
        SimConnection near = _lab.Connect("vm1", "near");
        SimConnection far = _lab.Connect("vm1", "far");
        _lab.Make(new SetTopology { StorageEndpointScope = StorageEndpointScope.AllRegions });

        Assert.True(_lab.IsOpen(near));
        Assert.False(_lab.IsOpen(far));
    }

    [Fact]
    public void With_a_delay_it_closes_when_the_endpoint_takes_effect()
    {
        _lab.Make(new SetTopology { ProvisioningDelay = TimeSpan.FromSeconds(90) });
        SimConnection connection = _lab.Connect("vm1", "near");
        _lab.Enable("hub/app");
        _lab.Step(89);
        Assert.True(_lab.IsOpen(connection));

        _lab.Step(1);

        SimConnection closed = _lab.Now(connection);
        Assert.Equal("Microsoft.Storage takes effect: hub/app", closed.ClosedBy);
        Assert.Equal(90, (closed.ClosedAt - closed.OpenedAt)!.Value.TotalSeconds);
        Assert.Equal("Azure", _lab.Last.Principal);
    }
}
