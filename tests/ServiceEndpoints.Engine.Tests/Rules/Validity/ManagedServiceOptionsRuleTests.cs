using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.ManagedServices;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ManagedServiceOptionsRuleTests
{
    private readonly NetworkLab _lab = ManagedLab.New().Subnet("hub/GatewaySubnet", "10.0.255.0/27").Gateway("vpn", "hub");

    [Fact]
    public void Only_an_integrated_app_has_Route_All()
    {
        _lab.Refused(ErrorId.NotSupportedByResource, ManagedLab.Deploy(ManagedServiceType.Batch) with { RouteAll = false });
        Assert.True(_lab.Subject<SimManagedService>(
            ManagedLab.Deploy(ManagedServiceType.AppServiceIntegration) with { RouteAll = true }).RouteAll);
    }

    [Fact]
    public void An_app_behind_a_gateway_has_no_address_of_a_subnet()
    {
        var behind = ManagedLab.Deploy(ManagedServiceType.AppServiceGatewayIntegration, "app", "hub/GatewaySubnet");

        _lab.Refused(ErrorId.NotSupportedByResource, behind with { PrivateIPAddress = "10.0.255.9" });
        Assert.Null(_lab.Subject<SimManagedService>(behind).PrivateIPAddress);
    }
}
