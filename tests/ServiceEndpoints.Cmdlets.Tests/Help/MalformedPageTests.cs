using System;
using ServiceEndpoints.Help.Pages;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Help;

public sealed class MalformedPageTests
{
    private const string Page = """
        # Get-SimThing

        ## SYNOPSIS

        Writes things.

        ## DESCRIPTION

        There are `things`, see [more](https://example.com).

        ## EXAMPLES

        ### Example 1: All things

        ```powershell
        # A comment, no heading.
        Get-SimThing
        ```

        ## PARAMETERS

        ### -Thing

        The thing.

        ```yaml
        Type: String
        Position: 0
        ```

        ## INPUTS

        ### None

        Nothing.

        ## OUTPUTS

        ### SimThing

        `Name`.

        ## NOTES

        Source: <https://example.com>

        ## RELATED LINKS

        - [Web](https://example.com)
        """;

    [Fact]
    public void A_page_is_read()
    {
        CommandPage page = Read(Page);

        Assert.Equal(["There are things, see more."], page.Description);
        Assert.Equal("# A comment, no heading.\nGet-SimThing", Assert.Single(page.Examples).Code);
        Assert.Equal(0, Assert.Single(page.Parameters).Position);
        Assert.Equal(["Source: https://example.com"], page.Notes);
        Assert.Equal(new LinkPart("Web", "https://example.com"), Assert.Single(page.Links));
    }

    [Theory]
    [InlineData("# Get-SimThing", "# Get-SimOther", 1, "has the name of another command")]
    [InlineData("## NOTES", "## REMARKS", 43, "'REMARKS' is none of")]
    [InlineData("## NOTES", "## INPUTS", 43, "'INPUTS' is there twice")]
    [InlineData("Writes things.", "", 3, "'SYNOPSIS' says nothing")]
    [InlineData("### Example 1:", "### Example 2:", 13, "'### Example 1: …' is expected")]
    [InlineData("```powershell", "```csharp", 13, "has a block of powershell")]
    [InlineData("Get-SimThing\n```", "Get-SimThing", 15, "is not closed")]
    [InlineData("The thing.", "", 22, "Nothing is said about '-Thing'")]
    [InlineData("Type: String", "Kind: String", 27, "'Kind' is not a key")]
    [InlineData("Position: 0", "Position: first", 28, "neither a number nor Named")]
    [InlineData("Position: 0", "Required: yes", 28, "neither True nor False")]
    [InlineData("### SimThing", "SimThing", 39, "A heading '### …' is expected")]
    [InlineData("- [Web]", "[Web]", 49, "'- [text](address)' is expected")]
    public void A_malformed_page_is_refused_with_file_and_line(string old, string given, int line, string reason)
    {
        string text = Page.ReplaceLineEndings("\n").Replace(old, given, StringComparison.Ordinal);

        var refusal = Assert.Throws<MalformedPageException>(() => Read(text));

        Assert.StartsWith($"docs/Get-SimThing.md({line}): error HELP: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    private static CommandPage Read(string text) => PageReader.Read("docs/Get-SimThing.md", text);
}
