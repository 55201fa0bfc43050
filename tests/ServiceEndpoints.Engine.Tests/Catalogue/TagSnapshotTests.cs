using System;
using System.IO;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Catalogue;

public sealed class TagSnapshotTests
{
    private static readonly Gen<AddressPrefix> s_prefixes = Gen.Select(
        Gen.UInt, Gen.Int[0, 32], (bits, length) => AddressPrefix.From(new IPv4Address(bits), length));

    private static readonly Gen<ValueList<AddressPrefix>> s_lists =
        s_prefixes.List[0, 12].Select(list => list.ToValueList());

    [Fact]
    public void Gives_back_prefixes_in_any_order() => s_lists.Array[1, 4].Sample(
        lists =>
        {
            ServiceTagSet read = RoundTrip([.. lists.Select((list, i) => Tag($"A.{i}", list, []))]);
            Assert.Equal(lists, read.All.Select(tag => tag.Prefixes));
        },
        seed: "0000KOIPzPG4",
        iter: 300);

    [Theory]
    [InlineData("0.0.0.0/0")]
    [InlineData("255.255.255.255/32")]
    [InlineData("0.0.0.0/32")]
    [InlineData("128.0.0.0/1")]
    public void Gives_back_the_outermost_prefixes(string text)
    {
        AddressPrefix prefix = AddressPrefix.Parse(text);

        Assert.Equal([prefix, prefix], RoundTrip(Tag("A", [prefix, prefix], [])).All[0].Prefixes);
    }

    [Fact]
    public void Gives_back_everything_else()
    {
        SimServiceTag global = new([], ["2603:1000::/25", "2603:1000:0:1::/64", "::/0"])
        {
            Name = "Family",
            SystemService = "System",
            ChangeNumber = 7,
            NetworkFeatures = ["API", "NSG"],
        };
        ServiceTagSet read = RoundTrip(global, Tag("Other", [], []), Tag("Family.Region.More", [], ["::1/128"]));

        Assert.Equal(["Family", "Other", "Family.Region.More"], read.Names);
        Assert.Equal(global.IPv6Prefixes, read.All[0].IPv6Prefixes);
        Assert.Equal("System", read.All[0].SystemService);
        Assert.Equal(7, read.All[0].ChangeNumber);
        Assert.Equal(global.NetworkFeatures, read.All[0].NetworkFeatures);
        Assert.Empty(read.All[1].NetworkFeatures);
        Assert.Equal(["::1/128"], read.All[2].IPv6Prefixes);
    }

    [Fact]
    public void A_date_that_is_not_known_stays_unknown() => Assert.Null(RoundTrip(Tag("A", [], [])).Date);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Refuses_bytes_of_another_make(int length) =>
        Assert.Throws<InvalidDataException>(() => TagSnapshotReader.Read(new byte[length]));

    [Fact]
    public void Refuses_a_snapshot_that_was_cut_off()
    {
        byte[] whole = TagSnapshotWriter.Write(new ServiceTagSet(1, "Public", null, [Tag("A", [], [])]));

        Assert.Throws<InvalidDataException>(() => TagSnapshotReader.Read(whole[..12]));
    }

    [Fact]
    public void A_tag_set_has_each_name_once() => Assert.Throws<ArgumentException>(
        () => new ServiceTagSet(1, "Public", null, [Tag("A", [], []), Tag("a", [], [])]));

    private static SimServiceTag Tag(string name, ValueList<AddressPrefix> prefixes, ValueList<string> ipv6) =>
        new(prefixes, ipv6) { Name = name };

    private static ServiceTagSet RoundTrip(params SimServiceTag[] tags) =>
        TagSnapshotReader.Read(TagSnapshotWriter.Write(new ServiceTagSet(1, "Public", null, tags)));
}
