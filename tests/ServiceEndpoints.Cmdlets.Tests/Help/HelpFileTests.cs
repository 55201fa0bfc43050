using System;
using System.Linq;
using System.Xml.Linq;
using ServiceEndpoints.Commands.Tests.Hosting;
using ServiceEndpoints.Help.Maml;
using ServiceEndpoints.Help.Pages;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Help;

/// <summary>The help file that lies beside the module's assembly.</summary>
public sealed class HelpFileTests
{
    private static readonly XDocument s_file = XDocument.Load(
        Repository.PathOf("module", "bin", "en-US", "ServiceEndpoints.Cmdlets.dll-Help.xml"));

    [Fact]
    public void Has_an_entry_for_every_page() => Assert.Equal(
        CommandPages.Names,
        s_file.Descendants(MamlNames.Command + "details")
            .Select(details => (string?)details.Element(MamlNames.Command + "name")));

    [Fact]
    public void Get_Help_shows_it()
    {
        using ModuleSession session = new();

        string shown = session.Shown("Get-Help Test-SimReachability -Full");

        CommandPage page = CommandPages.Read("Test-SimReachability");
        Assert.Contains(page.Synopsis, shown, StringComparison.Ordinal);
        Assert.Contains("-Quiet [<SwitchParameter>]", shown, StringComparison.Ordinal);
        Assert.Contains(page.Examples[0].Title, shown, StringComparison.Ordinal);
        Assert.Contains("Source: https://learn.microsoft.com/", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_a_line_of_syntax_for_every_parameter_set()
    {
        XElement syntax = s_file.Descendants(MamlNames.Command + "command")
            .Single(command => command.Descendants(MamlNames.Command + "name").First().Value == "Remove-SimNetworkRule")
            .Element(MamlNames.Command + "syntax")!;

        Assert.Equal(4, syntax.Elements(MamlNames.Command + "syntaxItem").Count());
    }

    [Fact]
    public void Is_made_anew_from_the_same_pages_byte_for_byte()
    {
        CommandPage[] pages = [.. CommandPages.Names.Select(CommandPages.Read)];

        Assert.Equal(MamlFile.Text(pages), MamlFile.Text(pages));
        Assert.True(XNode.DeepEquals(s_file.Root, XDocument.Parse(MamlFile.Text(pages)).Root));
    }
}
