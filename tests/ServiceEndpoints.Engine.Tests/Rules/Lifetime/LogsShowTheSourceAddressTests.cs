using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Tests.Sessions;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Lifetime;

public sealed class LogsShowTheSourceAddressTests
{
    private readonly SessionLab _lab = new(SessionLab.Estate);

    [Fact]
    public void Without_endpoint_the_public_address_and_with_it_the_private_one()
    {
        Assert.Equal("198.51.100.4", _lab.Logged("vm1", "near").CallerIpAddress);
        _lab.Enable("hub/app");
        Assert.Equal("10.0.1.4", _lab.Logged("vm1", "near").CallerIpAddress);
        Assert.Equal("198.51.100.4", _lab.Logged("vm1", "far").CallerIpAddress);
    }

    [Fact]
    public void Behind_an_appliance_its_address()
    {
        Assert.Equal("198.51.100.9", _lab.Logged("vm3", "near").CallerIpAddress);
        _lab.Enable("hub/nva");
        Assert.Equal("10.0.2.4", _lab.Logged("vm3", "near").CallerIpAddress);
    }

    [Fact]
    public void An_address_that_nobody_knows_is_called_by_its_set()
    {
        _lab.Become(world => world.VM("vm2", "hub/app", "10.0.1.5"));

        Assert.Equal("AzureCloud.westeurope", _lab.Logged("vm2", "near").CallerIpAddress);
    }

    [Fact]
    public void In_the_same_region_as_the_switch_says()
    {
        _lab.Make(new SetTopology { SameRegionSource = SameRegionSource.Private });

        Assert.Equal("10.0.1.4", _lab.Logged("vm1", "near").CallerIpAddress);
        Assert.Equal("198.51.100.4", _lab.Logged("vm1", "far").CallerIpAddress);
    }
}
