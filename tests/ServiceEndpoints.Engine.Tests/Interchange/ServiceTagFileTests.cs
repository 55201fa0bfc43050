using System;
using System.IO;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange;

public sealed class ServiceTagFileTests
{
    private const string One =
        """
        {"changeNumber":3,"cloud":"Public","values":[{"name":"Storage.WestUS2","id":"Storage.WestUS2","properties":
        {"changeNumber":2,"region":"westus2","regionId":38,"platform":"Azure","systemService":"AzureStorage",
        "addressPrefixes":["13.66.176.16/28","2603:1030:c06::/48","13.66.176.48/28"],
        "networkFeatures":["API","NSG"]}}]}
        """;

    [Fact]
    public void Reads_the_weekly_file()
    {
        ServiceTagSet tags = Read(One, "ServiceTags_Public_20250127.json").Value;

        Assert.Equal(3, tags.ChangeNumber);
        Assert.Equal("2025-01-27", tags.Date);
        SimServiceTag tag = Assert.Single(tags.All);
        Assert.Equal("Storage.WestUS2", tag.Name);
        Assert.Equal("westus2", tag.Region);
        Assert.Equal("AzureStorage", tag.SystemService);
        Assert.Equal(2, tag.ChangeNumber);
        Assert.Equal(["13.66.176.16/28", "13.66.176.48/28"], tag.Prefixes.Select(prefix => prefix.ToString()));
        Assert.Equal(["2603:1030:c06::/48"], tag.IPv6Prefixes);
        Assert.Equal(["API", "NSG"], tag.NetworkFeatures);
    }

    [Fact]
    public void Reads_a_file_with_a_byte_order_mark() => Assert.Single(Read("\uFEFF" + One).Value.All);

    [Fact]
    public void Reads_what_the_discovery_api_gives()
    {
        const string Api =
            """
            {"type":"Microsoft.Network/serviceTags","name":"Public","changeNumber":"90","cloud":"Public","values":[
            {"name":"A","properties":{"changeNumber":"5","region":"","state":{"any":[1]},"addressPrefixes":[]}}]}
            """;

        ServiceTagSet tags = Read(Api).Value;

        Assert.Equal(90, tags.ChangeNumber);
        Assert.Equal(5, tags.All[0].ChangeNumber);
        Assert.Empty(tags.All[0].NetworkFeatures);
    }

    [Theory]
    [InlineData("ServiceTags_Public_20250127.json", "2025-01-27")]
    [InlineData("ServiceTags_Public_2025-11-10.json", "2025-11-10")]
    [InlineData("20251110.json", "2025-11-10")]
    [InlineData("ServiceTags_Public_20251301.json", null)]
    [InlineData("tags.json", null)]
    public void Takes_the_date_from_the_name(string fileName, string? date) =>
        Assert.Equal(date, Read(One, fileName).Value.Date);

    [Theory]
    [InlineData("", "line 1, byte 1")]
    [InlineData("{", "line 1")]
    [InlineData("{\"changeNumber\":3,}", "line 1, byte 19")]
    [InlineData("[]", "the file is not an object")]
    [InlineData("null", "the file is not an object")]
    [InlineData("{}", "it has no changeNumber")]
    [InlineData("{\"changeNumber\":1}", "it has no cloud")]
    [InlineData("{\"changeNumber\":1,\"cloud\":\"Public\"}", "it has no values")]
    [InlineData("{\"changeNumber\":1.5}", "changeNumber is not a whole number")]
    [InlineData("{\"changeNumber\":-1}", "changeNumber is not a whole number")]
    [InlineData("{\"changeNumber\":99999999999}", "changeNumber is not a whole number")]
    [InlineData("{\"changeNumber\":\"x\"}", "changeNumber is not a whole number")]
    [InlineData("{\"changeNumber\":null}", "changeNumber is not a whole number")]
    [InlineData("{\"cloud\":1}", "cloud is not text")]
    [InlineData("{\"cloud\":\"\\ud800\"}", "cloud is not valid Unicode")]
    [InlineData("{\"values\":{}}", "values is not an array")]
    [InlineData("{\"values\":[],\"values\":[]}", "it has values twice")]
    [InlineData("{\"values\":[3]}", "values[0] is not an object")]
    [InlineData("{\"values\":[{}]}", "values[0] has no name")]
    [InlineData("{\"values\":[{\"name\":\" \"}]}", "values[0] has no name")]
    [InlineData("{\"values\":[{\"name\":[]}]}", "values[0].name is not text")]
    [InlineData("{\"values\":[{\"name\":\"A\"}]}", "values[0] has no properties.addressPrefixes")]
    [InlineData("{\"values\":[{\"name\":\"A\",\"properties\":[]}]}", "values[0].properties is not an object")]
    public void Refuses_what_is_not_such_a_file(string json, string place) => AssertRefused(json, place);

    [Theory]
    [InlineData("3", "addressPrefixes is not an array")]
    [InlineData("[3]", "addressPrefixes is not text")]
    [InlineData("[\"10.0.0.0/8\",\"10.0.0.1/8\"]", "addressPrefixes[1]: '10.0.0.1/8' is not an address prefix")]
    [InlineData("[\"10.0.0.0\"]", "addressPrefixes[0]: '10.0.0.0' is not an address prefix")]
    [InlineData("[\"\"]", "addressPrefixes[0]: '' is not an address prefix")]
    [InlineData("[\"2603::\"]", "addressPrefixes[0]: '2603::' is not an address prefix: the prefix length is missing")]
    [InlineData("[\"2603::1/64\"]", "it has host bits set")]
    [InlineData("[\"2603::/129\"]", "the prefix length '129' is above 128")]
    [InlineData("[\"2603::g/64\"]", "'2603::g' is not an IPv6 address")]
    [InlineData("[\"1:2:3:4:5:6:7:8:9/128\"]", "is not an IPv6 address")]
    [InlineData("[\"1:2:3:4:5:6:7/128\"]", "is not an IPv6 address")]
    [InlineData("[\"1::2::3/128\"]", "is not an IPv6 address")]
    [InlineData("[\"1:2:3:4::5:6:7:8/128\"]", "is not an IPv6 address")]
    [InlineData("[\"12345::/128\"]", "is not an IPv6 address")]
    [InlineData("[\":1::/128\"]", "is not an IPv6 address")]
    public void Refuses_a_bad_prefix_and_names_its_place(string prefixes, string fault) => AssertRefused(
        $$$"""{"values":[{"name":"A","properties":{"addressPrefixes":{{{prefixes}}}}}]}""", fault);

    [Theory]
    [InlineData("::/0")]
    [InlineData("::1/128")]
    [InlineData("1:2:3:4:5:6:7:8/128")]
    [InlineData("2603:1030:c06::/47")]
    [InlineData("fe80::/10")]
    [InlineData("1:2:3:4:5:6:7::/112")]
    public void Takes_ipv6_prefixes(string prefix) => Assert.Equal(
        [prefix],
        Read($$$"""
            {"changeNumber":1,"cloud":"","values":[{"name":"A","properties":{"addressPrefixes":["{{{prefix}}}"]}}]}
            """).Value.All[0].IPv6Prefixes);

    [Fact]
    public void Refuses_a_second_tag_of_one_name() => AssertRefused(
        """
        {"values":[{"name":"A","properties":{"addressPrefixes":[]}},{"name":"a","properties":{"addressPrefixes":[]}}]}
        """,
        "values[1] has the name 'a' of an earlier tag");

    [Fact]
    public void Refuses_text_behind_the_document() => AssertRefused(One + "x", "is not valid JSON");

    [Fact]
    public void Refuses_an_overlong_name() => AssertRefused(
        $$$"""{"values":[{"name":"{{{new string('A', 257)}}}"}]}""", "values[0].name is too long");

    [Fact]
    public void Refuses_depth_without_end() =>
        AssertRefused("{\"x\":" + new string('[', 100_000), "is not valid JSON");

    [Fact]
    public void Refuses_a_file_cut_off_anywhere()
    {
        byte[] whole = Encoding.UTF8.GetBytes(One.TrimEnd());

        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Equal(
            ErrorId.TopologyFileMalformed,
            ServiceTagFile.Read(whole.AsSpan(0, length), "x.json").Refusal?.Id));
    }

    [Fact]
    public void Refuses_a_file_that_is_not_there()
    {
        Refusal? refusal = ServiceTagFile.Read(Path.Combine(Path.GetTempPath(), "no-such-tags.json")).Refusal;

        Assert.Equal(ErrorId.TopologyFileNotReadable, refusal?.Id);
        Assert.Equal("no-such-tags.json", refusal?.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Refuses_a_path_that_names_no_file(string path) =>
        Assert.Equal(ErrorId.TopologyFileNotReadable, ServiceTagFile.Read(path).Refusal?.Id);

    [Fact]
    public void Refuses_more_bytes_than_a_tag_file_can_have() => Assert.Equal(
        ErrorId.InputTooLarge,
        ServiceTagFile.Read(new byte[ServiceTagFile.MostBytes + 1], "x.json").Refusal?.Id);

    private static Result<ServiceTagSet> Read(string json, string fileName = "x.json") =>
        ServiceTagFile.Read(Encoding.UTF8.GetBytes(json), fileName);

    private static void AssertRefused(string json, string place)
    {
        Refusal? refusal = Read(json).Refusal;

        Assert.Equal(ErrorId.TopologyFileMalformed, refusal?.Id);
        Assert.Equal("x.json", refusal?.Target);
        Assert.StartsWith("x.json: ", refusal?.Message);
        Assert.Contains(place, refusal?.Message);
    }
}
