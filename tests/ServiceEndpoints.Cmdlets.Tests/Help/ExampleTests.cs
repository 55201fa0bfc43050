using System;
using System.Linq;
using ServiceEndpoints.Commands.Tests.Hosting;
using ServiceEndpoints.Help.Pages;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Help;

/// <summary>Every example runs from nothing, and shows what its page says.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Pages => CommandPages.AsTheory;

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_examples_run(string name) => Assert.All(CommandPages.Read(name).Examples, Run);

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_examples_use_their_command(string name) => Assert.All(
        CommandPages.Read(name).Examples,
        example => Assert.Contains(name, example.Code, StringComparison.Ordinal));

    private static void Run(ExamplePart example)
    {
        using ModuleSession session = new();
        session.Run("$Error.Clear()");

        string shown = session.Shown(example.Code);

        Assert.Empty(session.Run("$Error").Where(error => !IsExpected(example, error.ToString())));
        if (example.Output is not null)
        {
            Assert.Equal(example.Output, shown);
        }
    }

    /// <summary>What an example catches to show it is no failure of the example.</summary>
    private static bool IsExpected(ExamplePart example, string _) =>
        example.Code.Contains("try {", StringComparison.Ordinal);
}
