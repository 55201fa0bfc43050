using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Tests.Sessions;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Lifetime;

public sealed class ConnectionsEndWithTheirEndsTests
{
    private readonly SessionLab _lab = new(SessionLab.Estate);

    [Fact]
    public void A_machine_that_stops_or_goes_takes_its_connections_along()
    {
        SimConnection stopped = _lab.Connect("vm1", "near");
        SimConnection gone = _lab.Connect("vm3", "near");
        _lab.Make(new SetVM(World.Id(ArmTypes.VM, "vm1")) { PowerState = PowerState.Stopped });
        _lab.Make(new DeleteVM(World.Id(ArmTypes.VM, "vm3")));

        Assert.Equal(
            ("Change VM: vm1", "vm1 does not run any more."), (_lab.Now(stopped).ClosedBy, _lab.Now(stopped).Why));
        Assert.Equal(("Remove VM: vm3", "vm3 is not there any more."), (_lab.Now(gone).ClosedBy, _lab.Now(gone).Why));
    }

    [Fact]
    public void A_machine_that_gets_another_private_address_does_too()
    {
        SimConnection connection = _lab.Connect("vm1", "near");
        _lab.Make(new SetVM(World.Id(ArmTypes.VM, "vm1")) { PrivateIPAddress = "10.0.1.9" });

        Assert.Equal("vm1 has another private address.", _lab.Now(connection).Why);
    }

    [Fact]
    public void A_resource_that_is_deleted_loses_its_own_and_no_others()
    {
        SimConnection near = _lab.Connect("vm1", "near");
        SimConnection far = _lab.Connect("vm1", "far");
        _lab.Make(new DeleteResource(_lab.Topology.Resources.Find(near.DestinationId)!.Id));

        Assert.Equal("near is not there any more.", _lab.Now(near).Why);
        Assert.True(_lab.IsOpen(far));
    }

    [Fact]
    public void An_appliance_that_stops_loses_what_it_forwards()
    {
        SimConnection forwarded = _lab.Connect("vm3", "near");
        SimConnection direct = _lab.Connect("vm1", "near");
        _lab.Become(world => world.Stopped("fw"));

        Assert.Equal("fw does not run any more.", _lab.Now(forwarded).Why);
        Assert.True(_lab.IsOpen(direct));
    }

    [Fact]
    public void A_private_endpoint_that_goes_loses_what_ends_at_it()
    {
        _lab.Become(world => world.PrivateEndpoint("pe", "near", "hub/spoke", "10.0.3.9"));
        SimConnection connection = _lab.Connect("vm1", "near");
        _lab.Make(new DeletePrivateEndpoint(World.Id(ArmTypes.PrivateEndpoint, "pe")));

        Assert.Equal("The private endpoint pe is not there any more.", _lab.Now(connection).Why);
    }

    [Fact]
    public void A_machine_at_the_other_end_counts_as_well()
    {
        SimConnection connection = _lab.Connect("vm1", "vm3", 22);
        _lab.Become(world => world.Stopped("vm3"));

        Assert.Equal("vm3 does not run any more.", _lab.Now(connection).Why);
    }

    [Fact]
    public void Other_machines_count_for_nothing()
    {
        SimConnection connection = _lab.Connect("vm1", "near");
        _lab.Become(world => world.Stopped("vm3"));

        Assert.True(_lab.IsOpen(connection));
    }
}
