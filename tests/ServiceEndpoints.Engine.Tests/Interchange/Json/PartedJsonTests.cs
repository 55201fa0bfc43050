using System.Collections.Generic;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Json;

/// <summary>Files whose bulk is read element by element.</summary>
public sealed class PartedJsonTests
{
    private static readonly JsonLimits s_small = new() { MaxBytes = 200, MaxDepth = 4, MaxNodes = 20 };

    [Fact]
    public void Elements_come_one_by_one_with_their_places()
    {
        PartedArrayNode bulk = Bulk("{ \"a\": [ 1 ], // [\n\"bulk\":\n[ 1, { \"x\": [\n2 ] },\n\n[ \"y\" ], ], \"b\": 3 }");

        Assert.Equal(
            ["f.json:3 bulk[0]", "f.json:3 bulk[1]", "f.json:6 bulk[2]"], bulk.Items.Select(item => item.Place.ToString()));
        ObjectNode second = Assert.IsType<ObjectNode>(bulk.Items.ElementAt(1));
        Assert.Equal("f.json:4 bulk[1].x[0]", ((ArrayNode)second.Find("x")!).Items[0].Place.ToString());
        Assert.Null(bulk.Refusal);
    }

    [Fact]
    public void An_array_elsewhere_and_what_is_no_array_are_read_at_once()
    {
        ObjectNode root = (ObjectNode)Read("{ \"a\": { \"bulk\": [ 1 ] }, \"bulk\": { \"c\": 1 } }").Value;

        Assert.IsType<ArrayNode>(((ObjectNode)root.Find("a")!).Find("bulk"));
        Assert.IsType<ObjectNode>(root.Find("bulk"));
    }

    [Fact]
    public void An_empty_array_has_no_elements() => Assert.Empty(Bulk("{ \"bulk\": [] }").Items);

    [Theory]
    [InlineData("{ \"bulk\": [ { \"a\": 1, } ] } 5", "f.json:1: ")]
    [InlineData("{ \"bulk\": [ 1,\n2 } }", "f.json:2: it is not JSON: '}' cannot stand there.")]
    [InlineData("{ \"bulk\": [ 1,\n2", "f.json:2: it is not JSON: it ends too soon.")]
    [InlineData("{ \"bulk\": [ 1 ],\n\"bulk\": [ 2 ] }", "f.json:2 bulk: the property 'bulk' stands twice in one object.")]
    [InlineData("{ \"bulk\": [ \"a\nb\" ] }", "f.json:1: it is not JSON: U+000A cannot stand there.")]
    public void What_is_no_JSON_is_refused_before_an_element_is_read(string text, string message)
    {
        Refusal? refusal = Read(text).Refusal;

        Assert.Equal(ErrorId.TopologyFileMalformed, refusal?.Id);
        Assert.StartsWith(message, refusal!.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"bulk\": [ 1,\n{ \"a\": 1, \"a\": 2 }, 3 ] }", "f.json:2 bulk[1].a: the property 'a' stands twice in one object.")]
    [InlineData("{ \"bulk\": [ 1,\n\"\\ud800\", 3 ] }", "f.json:2: a string holds an escape that is no character.")]
    public void What_is_wrong_with_an_element_ends_the_elements(string text, string message)
    {
        PartedArrayNode bulk = Bulk(text);

        Assert.Single(bulk.Items);
        Assert.Equal(ErrorId.TopologyFileMalformed, bulk.Refusal?.Id);
        Assert.Equal(message, bulk.Refusal?.Message);
    }

    [Fact]
    public void Nesting_values_and_bytes_have_their_limits()
    {
        Assert.Null(Read("{ \"bulk\": [ [ [ 1 ] ] ] }", s_small).Refusal);
        Refuses("{ \"bulk\": [ [ [ [ 1 ] ] ] ] }");
        Assert.Null(Read($"{{ \"bulk\": [ {Ones(18)} ] }}", s_small).Refusal);
        Refuses($"{{ \"bulk\": [ {Ones(19)} ] }}");
        Refuses($"{{ \"bulk\": [ {Ones(9)} ], \"more\": [ {Ones(9)} ] }}");
        Refuses($"{{ \"bulk\": [ \"{new string('x', 200)}\" ] }}");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_and_a_mark_of_the_text_is_passed_over()
    {
        byte[] marked = [.. Encoding.UTF8.Preamble, .. "{ \"bulk\": [ 1 ] }"u8];

        Assert.Equal(ErrorId.TopologyFileMalformed, Read([(byte)'"', 0xC3, 0x28]).Refusal?.Id);
        Assert.Single(((PartedArrayNode)((ObjectNode)Read(marked).Value).Find("bulk")!).Items);
    }

    private static void Refuses(string text) =>
        Assert.Equal(ErrorId.InputTooLarge, Read(text, s_small).Refusal?.Id);

    private static string Ones(int count) => string.Join(',', Enumerable.Repeat("1", count));

    private static PartedArrayNode Bulk(string text) =>
        Assert.IsType<PartedArrayNode>(Assert.IsType<ObjectNode>(Read(text).Value).Find("bulk"));

    private static Result<DataNode> Read(string text, JsonLimits? limits = null) =>
        Read(Encoding.UTF8.GetBytes(text), limits);

    private static Result<DataNode> Read(byte[] bytes, JsonLimits? limits = null) => JsonFile.ReadParted(
        bytes, "f.json", new HashSet<string> { "bulk" }.Contains, limits ?? JsonLimits.Default);
}
