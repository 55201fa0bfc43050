using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Json;

public sealed class JsonFileTests
{
    private static readonly JsonLimits s_small = new() { MaxBytes = 200, MaxDepth = 4, MaxNodes = 20 };

    [Fact]
    public void Reads_values_with_their_places()
    {
        ObjectNode root = Read("{\n  \"a\": [\n    1,\n    { \"b\": \"x\" }\n  ]\n}");

        ArrayNode array = Assert.IsType<ArrayNode>(root.Find("a"));
        DataNode text = ((ObjectNode)array.Items[1]).Find("b")!;

        Assert.Equal("x", ((TextNode)text).Text);
        Assert.Equal("f.json:4 a[1].b", text.Place.ToString());
        Assert.Equal("f.json:1", root.Place.ToString());
    }

    [Fact]
    public void Takes_comments_trailing_commas_and_a_byte_order_mark()
    {
        byte[] bytes =
            [.. Encoding.UTF8.Preamble, .. "// top\n{ /* in */ \"a\": [1, 2,], }"u8];

        ObjectNode root = Assert.IsType<ObjectNode>(JsonFile.Read(bytes, "f.json").Value);

        Assert.Equal("f.json:2 a", root.Find("a")!.Place.ToString());
        Assert.Equal(2, ((ArrayNode)root.Find("a")!).Items.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1}{")]
    [InlineData("{\"a\":1} {\"b\":2}")]
    [InlineData("[01]")]
    [InlineData("[NaN]")]
    [InlineData("{'a':1}")]
    [InlineData("[\"\\ud800\"]")]
    public void Refuses_what_is_not_JSON(string text) => Refuses(ErrorId.TopologyFileMalformed, text);

    [Theory]
    [InlineData("{\n\"a\": 1,\n  oops\n}", "f.json:3: it is not JSON: 'o' cannot stand there.")]
    [InlineData("{\n\"a\": \"x\n y\",\n\u0001 }", "f.json:4: it is not JSON: U+0001 cannot stand there.")]
    [InlineData("[ 1,\n\"\u00e9\" \u00e9 ]", "f.json:2: it is not JSON: '\u00e9' cannot stand there.")]
    [InlineData("{ \"a\":\n[ 1, ", "f.json:2: it is not JSON: it ends too soon.")]
    [InlineData("", "f.json:1: it is not JSON: it ends too soon.")]
    public void Says_in_its_own_words_where_a_file_is_no_JSON(string text, string message) =>
        Assert.Equal(message, Refuses(ErrorId.TopologyFileMalformed, text).Message);

    [Fact]
    public void Takes_line_breaks_in_strings_and_keeps_count_of_lines()
    {
        ObjectNode root = Read("{ // \"\n/* \" */ \"a\": \"x\n y\\\\\",\n\"b\": 1 }");

        Assert.Equal("x\n y\\", root.TextOf("a"));
        Assert.Equal("f.json:2 a", root.Find("a")!.Place.ToString());
        Assert.Equal("f.json:4 b", root.Find("b")!.Place.ToString());
    }

    [Fact]
    public void Refuses_a_property_given_twice_and_says_where()
    {
        Refusal refusal = Refuses(ErrorId.TopologyFileMalformed, "{\n\"a\": 1,\n\"a\": 2\n}");

        Assert.Contains("f.json:3", refusal.Message, System.StringComparison.Ordinal);
        Assert.Contains("'a'", refusal.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_bytes_that_are_not_UTF_8()
    {
        Result<DataNode> result = JsonFile.Read([(byte)'"', 0xC3, 0x28, (byte)'"'], "f.json");

        Assert.Equal(ErrorId.TopologyFileMalformed, result.Refusal!.Id);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Takes_UTF_16_with_its_mark(bool isBigEndian)
    {
        UnicodeEncoding encoding = new(isBigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("{\r\n \"a\": \"\u00e9\ud83d\ude00\" }")];

        ObjectNode root = Assert.IsType<ObjectNode>(JsonFile.Read(bytes, "f.json").Value);

        Assert.Equal("\u00e9\ud83d\ude00", root.TextOf("a"));
        Assert.Equal("f.json:2 a", root.Find("a")!.Place.ToString());
    }

    [Theory]
    [InlineData(0xFF, 0xFE, 0x5B)]
    [InlineData(0xFF, 0xFE, 0x00, 0xD8)]
    [InlineData(0xFE, 0xFF, 0xDC, 0x00)]
    [InlineData(0x5B, 0x00, 0x5D, 0x00)]
    public void Refuses_half_characters_of_UTF_16_and_UTF_16_without_its_mark(params int[] bytes)
    {
        Result<DataNode> result = JsonFile.Read([.. bytes.Select(value => (byte)value)], "f.json");

        Assert.Equal(ErrorId.TopologyFileMalformed, result.Refusal?.Id);
    }

    [Fact]
    public void Refuses_nesting_beyond_the_limit()
    {
        Assert.IsType<ArrayNode>(JsonFile.Read("[[[[1]]]]"u8, "f.json", s_small).Value);
        Refuses(ErrorId.InputTooLarge, "[[[[[1]]]]]", s_small);
        Refuses(ErrorId.InputTooLarge, new string('[', 100_000));
    }

    [Fact]
    public void Refuses_more_values_than_the_limit()
    {
        Assert.IsType<ArrayNode>(Root($"[{Ones(19)}]", s_small));
        Refuses(ErrorId.InputTooLarge, $"[{Ones(20)}]", s_small);
    }

    [Fact]
    public void Refuses_more_bytes_than_the_limit() =>
        Refuses(ErrorId.InputTooLarge, $"[\"{new string('x', 200)}\"]", s_small);

    [Theory]
    [InlineData("1", 1L, true)]
    [InlineData("-9223372036854775808", long.MinValue, true)]
    [InlineData("9223372036854775808", 0L, false)]
    [InlineData("1.5", 0L, false)]
    [InlineData("1e999", 0L, false)]
    public void Keeps_numbers_as_written(string literal, long number, bool isWhole)
    {
        NumberNode node = Assert.IsType<NumberNode>(Root(literal));

        Assert.Equal(literal, node.Literal);
        Assert.Equal(isWhole, node.TryGetWhole(out long read));
        Assert.Equal(number, read);
    }

    [Fact]
    public void Finds_properties_in_any_case_and_the_exact_one_first()
    {
        ObjectNode root = Read("{ \"Name\": 1, \"name\": 2 }");

        Assert.Equal("2", ((NumberNode)root.Find("name")!).Literal);
        Assert.Equal("1", ((NumberNode)root.Find("Name")!).Literal);
        Assert.Equal("1", ((NumberNode)root.Find("NAME")!).Literal);
        Assert.Null(root.Find("nam"));
    }

    private static string Ones(int count) => string.Join(',', Enumerable.Repeat("1", count));

    private static ObjectNode Read(string text) => Assert.IsType<ObjectNode>(Root(text));

    private static DataNode Root(string text, JsonLimits? limits = null) =>
        JsonFile.Read(Encoding.UTF8.GetBytes(text), "f.json", limits).Value;

    private static Refusal Refuses(ErrorId id, string text, JsonLimits? limits = null)
    {
        Refusal? refusal = JsonFile.Read(Encoding.UTF8.GetBytes(text), "f.json", limits).Refusal;
        Assert.Equal(id, refusal?.Id);
        return refusal!;
    }
}
