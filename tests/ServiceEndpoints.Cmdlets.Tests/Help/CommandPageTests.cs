using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Commands.Tests.Hosting;
using ServiceEndpoints.Help.Pages;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Help;

/// <summary>Pages and commands agree.</summary>
public sealed class CommandPageTests : IClassFixture<CommandPageTests.Commands>
{
    private readonly Commands _commands;

    public CommandPageTests(Commands commands) => _commands = commands;

    public static TheoryData<string> Pages => CommandPages.AsTheory;

    [Fact]
    public void Every_command_has_a_page_and_every_page_a_command() => Assert.Equal(
        _commands.All.Keys.Order(StringComparer.Ordinal), CommandPages.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void The_index_leads_to_every_page() => Assert.All(
        CommandPages.Names,
        name => Assert.Contains($"| [{name}]({name}.md) | ", CommandPages.Index, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_tells_the_parameters_as_they_are(string name)
    {
        CmdletInfo command = _commands.All[name];

        IEnumerable<string> told = CommandPages.Read(name).Parameters.Select(part => Facts(part, command));

        Assert.Equal(ParameterFacts.Of(command), told.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_names_only_values_that_are_taken(string name)
    {
        foreach (ParameterPart part in CommandPages.Read(name).Parameters.Where(part => part.Values.Count > 0))
        {
            Assert.Subset(
                ParameterFacts.Values(_commands.All[name].Parameters[part.Name]), new HashSet<string>(part.Values));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_tells_the_types_that_come_out(string name) => Assert.Equal(
        _commands.All[name].OutputType.Select(type => type.Type.Name),
        CommandPages.Read(name).Outputs.Select(type => type.Type));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_links_to_commands_that_exist(string name) => Assert.All(
        CommandPages.Read(name).Links,
        link => Assert.Contains(link.Text, CommandPages.Names));

    private static string Facts(ParameterPart part, CmdletInfo command) => ParameterFacts.Text(
        part.Name,
        part.Type,
        part.IsRequired,
        part.Position,
        part.Pipeline,
        part.TakesWildcards,
        part.Aliases,
        part.Sets.Count > 0 ? part.Sets : command.ParameterSets.Select(set => set.Name));

    public sealed class Commands
    {
        public Commands()
        {
            using ModuleSession session = new();
            All = session.Cmdlets().ToDictionary(command => command.Name);
        }

        public IReadOnlyDictionary<string, CmdletInfo> All { get; }
    }
}
