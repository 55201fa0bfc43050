using ServiceEndpoints.Changes;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.ManagedServices;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ManagedServicePlaceRuleTests
{
    private readonly NetworkLab _lab = ManagedLab.New().Subnet("hub/GatewaySubnet", "10.0.255.0/27");

    private static Placement Far => new("svc") { Location = "northeurope" };

    [Fact]
    public void A_service_is_in_the_region_of_its_VNet() => _lab.Refused(
        ErrorId.ValueInvalid, ManagedLab.Deploy(ManagedServiceType.AppServiceIntegration) with { Placement = Far });

    [Fact]
    public void Through_a_gateway_an_app_comes_from_any_region()
    {
        var behind = ManagedLab.Deploy(ManagedServiceType.AppServiceGatewayIntegration, "app", "hub/GatewaySubnet");

        _lab.Refused(ErrorId.GatewayNotFound, behind);
        _lab.Gateway("vpn", "hub").With(behind with { Placement = Far });
    }
}
