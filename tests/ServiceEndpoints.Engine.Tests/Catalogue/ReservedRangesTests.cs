using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class ReservedRangesTests
{
    [Fact]
    public void Azure_drops_what_is_sent_to_four_ranges() => Assert.Equal(
        ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"],
        ReservedRanges.NoneRoutes.Select(prefix => prefix.ToString()));

    [Theory]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.255")]
    [InlineData("255.255.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.1.1")]
    [InlineData("168.63.129.16")]
    public void No_virtual_network_may_hold_it(string address) => Assert.Contains(
        ReservedRanges.RefusedInVNets, range => range.Contains(IPv4Address.Parse(address)));

    [Theory]
    [InlineData("10.0.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("240.0.0.0")]
    [InlineData("168.63.129.17")]
    public void A_virtual_network_may_hold_it(string address) => Assert.DoesNotContain(
        ReservedRanges.RefusedInVNets, range => range.Contains(IPv4Address.Parse(address)));

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    public void Not_public_and_refused_in_ip_rules(string text)
    {
        IPv4Address address = IPv4Address.Parse(text);

        Assert.Contains(ReservedRanges.RefusedInIPRules, range => range.Contains(address));
        Assert.False(ReservedRanges.PublicInternet.Contains(address));
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.0.2.1")]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.1")]
    [InlineData("223.255.255.255")]
    public void Public_and_taken_in_ip_rules(string text)
    {
        IPv4Address address = IPv4Address.Parse(text);

        Assert.DoesNotContain(ReservedRanges.RefusedInIPRules, range => range.Contains(address));
        Assert.True(ReservedRanges.PublicInternet.Contains(address));
    }

    [Fact]
    public void The_platform_is_not_the_internet()
    {
        Assert.False(ReservedRanges.PublicInternet.Contains(ReservedRanges.HostAddress));
        Assert.False(ReservedRanges.PublicInternet.Contains(ReservedRanges.InstanceMetadataAddress));
        Assert.False(ReservedRanges.PublicInternet.Contains(IPv4Address.Parse("0.0.0.0")));
    }

    [Fact]
    public void Every_published_address_of_a_service_is_public() => Assert.All(
        ServiceCatalogue.All.Select(row => row.ServiceTag).Distinct(),
        name =>
        {
            Assert.True(BuiltInServiceTags.Instance.TryGet(name, out var tag));
            Assert.True(ReservedRanges.PublicInternet.IsSupersetOf(tag.Addresses), name);
        });
}
