using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.ManagedServices;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ManagedServiceSubnetRuleTests
{
    private readonly NetworkLab _lab = ManagedLab.New();

    [Theory]
    [InlineData(ManagedServiceType.AzureFirewall)]
    [InlineData(ManagedServiceType.AppServiceGatewayIntegration)]
    public void Some_services_want_a_subnet_of_a_certain_name(ManagedServiceType type) =>
        _lab.Refused(ErrorId.ValueInvalid, ManagedLab.Deploy(type));

    [Theory]
    [InlineData(ManagedServiceType.AppServiceIntegration, "10.0.2.0/29")]
    [InlineData(ManagedServiceType.SqlManagedInstance, "10.0.2.0/28")]
    public void Some_services_want_a_subnet_of_some_size(ManagedServiceType type, string prefix) => _lab
        .Subnet("hub/small", prefix).Refused(ErrorId.SubnetTooSmall, ManagedLab.Deploy(type, subnet: "hub/small"));

    [Fact]
    public void The_firewall_wants_both()
    {
        _lab.Subnet("hub/azurefirewallsubnet", "10.0.2.0/27").Refused(
            ErrorId.SubnetTooSmall, ManagedLab.Deploy(ManagedServiceType.AzureFirewall, subnet: "hub/azurefirewallsubnet"));
        ManagedLab.New().Subnet("hub/AzureFirewallSubnet", "10.0.2.0/26").With(
            ManagedLab.Deploy(ManagedServiceType.AzureFirewall, subnet: "hub/AzureFirewallSubnet"));
    }
}
