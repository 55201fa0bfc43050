using System;
using System.Management.Automation;
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
        using ModuleSession session = new(width: 120);
        session.Run("$Error.Clear()");

        string shown = session.Shown(example.Code);

        Assert.DoesNotContain(session.Run("$Error"), error => !IsShown(error.BaseObject, example));
        if (example.Output is not null)
        {
            Assert.Equal(example.Output, shown);
        }
    }

    /// <summary>An example may provoke an error to show its id.</summary>
    private static bool IsShown(object error, ExamplePart example) =>
        error is IContainsErrorRecord or ErrorRecord
        && Record(error).FullyQualifiedErrorId is { Length: > 0 } id
        && example.Output?.Contains(id, StringComparison.Ordinal) == true;

    private static ErrorRecord Record(object error) =>
        error as ErrorRecord ?? ((IContainsErrorRecord)error).ErrorRecord;
}
