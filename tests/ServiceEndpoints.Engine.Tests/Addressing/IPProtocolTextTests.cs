using System;
using ServiceEndpoints.Addressing;
using Xunit;

namespace ServiceEndpoints.Tests.Addressing;

public sealed class IPProtocolTextTests
{
    [Theory]
    [InlineData("*", IPProtocol.Any)]
    [InlineData("any", IPProtocol.Any)]
    [InlineData("Tcp", IPProtocol.Tcp)]
    [InlineData("TCP", IPProtocol.Tcp)]
    [InlineData("udp", IPProtocol.Udp)]
    [InlineData("Icmp", IPProtocol.Icmp)]
    [InlineData("Esp", IPProtocol.Esp)]
    [InlineData("ah", IPProtocol.Ah)]
    public void Reads_names_in_any_case_and_the_star(string text, IPProtocol protocol) =>
        Assert.Equal(protocol, IPProtocolText.Parse(text));

    [Theory]
    [InlineData("6")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" Tcp")]
    [InlineData("Tcp,Udp")]
    [InlineData("**")]
    [InlineData("sctp")]
    public void Refuses_numbers_lists_and_unknown_names(string? text)
    {
        Assert.False(IPProtocolText.TryParse(text, out _, out string reason));
        Assert.Equal($"'{text}' is not a protocol: it must be Tcp, Udp, Icmp, Esp, Ah or *.", reason);
        Assert.Throws<FormatException>(() => IPProtocolText.Parse(text!));
    }

    [Fact]
    public void Writes_what_it_reads()
    {
        Assert.Equal("*", IPProtocolText.Of(IPProtocol.Any));
        Assert.All(Enum.GetValues<IPProtocol>(), p => Assert.Equal(p, IPProtocolText.Parse(IPProtocolText.Of(p))));
        Assert.Throws<ArgumentOutOfRangeException>(() => IPProtocolText.Of((IPProtocol)99));
    }
}
