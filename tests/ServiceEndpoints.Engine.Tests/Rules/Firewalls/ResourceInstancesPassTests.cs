using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class ResourceInstancesPassTests
{
    private static readonly string s_factory = World.Id("Microsoft.DataFactory/factories", "df1");

    private static readonly World s_listed = Estate.Account().InstanceRule("acct", s_factory);

    [Fact]
    public void An_instance_that_is_listed_passes() =>
        s_listed.Ask($"Service:{s_factory}", "acct").IsLetThroughBy("SE2015");

    [Fact]
    public void It_passes_without_public_network_access() => s_listed
        .Change("acct", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled })
        .Ask($"Service:{s_factory}", "acct")
        .IsLetThroughBy("SE2015");

    [Fact]
    public void Another_instance_of_the_same_type_does_not() => s_listed
        .Change("acct", firewall => firewall with { Bypass = [] })
        .Ask($"Service:{World.Id("Microsoft.DataFactory/factories", "df2")}", "acct")
        .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Fact]
    public void It_passes_unlisted_where_its_service_is_trusted() => s_listed
        .Ask($"Service:{World.Id("Microsoft.DataFactory/factories", "df2")}", "acct")
        .IsLetThroughBy("SE2014");
}
