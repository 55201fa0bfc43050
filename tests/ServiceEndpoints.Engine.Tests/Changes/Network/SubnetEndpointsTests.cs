using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Network;

public sealed class SubnetEndpointsTests
{
    private static readonly string s_subnetId = NetworkLab.SubnetId("hub/app");

    private readonly NetworkLab _lab = new NetworkLab().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24");

    [Fact]
    public void A_subnet_is_made_with_its_endpoints_in_one_change()
    {
        SimSubnet subnet = _lab.Subject<SimSubnet>(Create("Microsoft.Storage", "microsoft.keyvault"));

        Assert.Equal(["Microsoft.Storage", "Microsoft.KeyVault"], Services(subnet));
    }

    [Fact]
    public void A_subnet_is_not_made_when_an_endpoint_cannot_be() =>
        _lab.Refused(ErrorId.ServiceUnknown, Create("Microsoft.Storage", "Microsoft.Starage"));

    [Fact]
    public void A_subnet_gets_exactly_the_endpoints_of_the_list()
    {
        _lab.With(Set("Microsoft.Storage", "Microsoft.Sql"));

        Assert.Equal(
            ["Microsoft.Sql", "Microsoft.KeyVault"],
            Services(_lab.Subject<SimSubnet>(Set("Microsoft.KeyVault", "Microsoft.Sql"))));
        Assert.Empty(_lab.Subject<SimSubnet>(Set()).ServiceEndpoints);
    }

    [Fact]
    public void Nothing_changes_when_it_has_them_already()
    {
        _lab.With(Set("Microsoft.Storage"));

        Assert.Same(_lab.Topology, Set("microsoft.storage").Apply(_lab.Topology).Value.Topology);
    }

    [Fact]
    public void Endpoints_stay_when_none_are_given()
    {
        _lab.With(Set("Microsoft.Storage"));

        SetSubnet change = new(s_subnetId) { DefaultOutboundAccess = false };
        Assert.Equal(["Microsoft.Storage"], Services(_lab.Subject<SimSubnet>(change)));
    }

    private static string[] Services(SimSubnet subnet) =>
        subnet.ServiceEndpoints.Select(endpoint => endpoint.Service).ToArray();

    private static CreateSubnet Create(params string[] services) =>
        new(NetworkLab.VNetId("hub"), "web", ["10.0.2.0/24"]) { ServiceEndpoint = services.ToValueList() };

    private static SetSubnet Set(params string[] services) =>
        new(s_subnetId) { ServiceEndpoint = Edit<ValueList<string>>.To(services.ToValueList()) };
}
