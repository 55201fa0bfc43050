using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Names;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Services;

public sealed class NamesResolveAsBeforeTests
{
    [Fact]
    public void An_endpoint_does_not_change_what_the_name_resolves_to()
    {
        SimDnsRecord record = Assert.Single(Resolve(Estate.Account("Microsoft.Storage")));

        Assert.Equal(IPv4Address.Parse(Estate.AccountAddress), record.IPAddress);
        Assert.Equal(Resolve(Estate.Account()), Resolve(Estate.Account("Microsoft.Storage")));
    }

    [Fact]
    public void A_private_endpoint_does() => Assert.Equal(
        IPv4Address.Parse("10.0.1.9"),
        Resolve(Estate.Account().PrivateEndpoint("pe", "acct", "hub/app", "10.0.1.9"))[^1].IPAddress);

    [Fact]
    public void Without_the_tag_of_the_service_its_addresses_are_not_known() => Estate.Hub()
        .Storage("acct")
        .Change("acct", firewall => firewall with { DefaultAction = RuleAction.Allow })
        .With(topology => topology with { ServiceTags = new ServiceTagSet(1, "Public", null, []) })
        .Ask("203.0.113.10", "acct")
        .IsUnknownBy("SE2036", Reason.UnknownServiceTag);

    private static ValueList<SimDnsRecord> Resolve(World world) => DnsResolution.Of(
        world.Topology,
        world.Topology.Resources.Single(),
        part: null,
        fqdn: null,
        world.Topology.VNets.Single());
}
