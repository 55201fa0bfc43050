using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Bicep;

public sealed class BicepFailureTests
{
    [Fact]
    public void A_source_that_does_not_compile_is_refused_in_the_words_of_the_compiler()
    {
        using FakeBicep bicep = new("""
            echo "$here/main.bicep(1,7) : Warning no-unused-params: Not this." >&2
            echo "$here/main.bicep(8,9) : Error BCP057: The name \"nope\" does not exist. [https://aka.ms/BCP057]" >&2
            echo "$here/parts/net.bicep(1,1) : Error BCP018: Expected a brace." >&2
            exit 1
            """);

        Refusal refusal = Failed(bicep.Import("main.bicep"));

        Assert.Equal(
            """
            'main.bicep' does not compile. bicep says:
              main.bicep(8,9): BCP057: The name "nope" does not exist. [https://aka.ms/BCP057]
              parts/net.bicep(1,1): BCP018: Expected a brace.
            """,
            refusal.Message);
        Assert.Equal("main.bicep", refusal.Target);
    }

    [Fact]
    public void Of_many_errors_the_first_are_shown()
    {
        using FakeBicep bicep = new("""
            for i in 1 2 3 4 5 6 7 8 9 10 11 12; do echo "$here/main.bicep($i,1) : Error BCP007: Odd." >&2; done; exit 1
            """);

        string message = Failed(bicep.Import("main.bicep")).Message;

        Assert.Contains("main.bicep(10,1)", message, StringComparison.Ordinal);
        Assert.DoesNotContain("main.bicep(11,1)", message, StringComparison.Ordinal);
        Assert.EndsWith("and 2 more", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_diagnostic_is_said_as_it_is_but_for_traces_and_control_characters()
    {
        using FakeBicep bicep = new("""
            echo "Unhandled exception. System.NullReferenceException: Object reference" >&2
            echo "   at Bicep.Cli.Program.Main()" >&2
            printf 'Something \033[31mred\033[0m went wrong\n' >&2
            exit 134
            """);

        string message = Failed(bicep.Import("main.bicep")).Message;

        Assert.Contains("Something  [31mred [0m went wrong", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Program", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compiler_that_says_nothing_is_told_with_its_exit_code()
    {
        using FakeBicep bicep = new("exit 3");

        Assert.Contains("ended with 3", Failed(bicep.Import("main.bicep")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("echo this is no JSON")]
    [InlineData("echo '{ \"a\": '")]
    [InlineData("printf '\\377\\376'")]
    public void What_is_printed_must_be_a_compiled_file(string script)
    {
        using FakeBicep bicep = new(script);

        Assert.Contains("What bicep printed", Failed(bicep.Import("main.bicep")).Message, StringComparison.Ordinal);
        Assert.Contains("What bicep printed", Failed(bicep.Import("main.bicepparam")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"templateJson\": \"{ } }\" }")]
    [InlineData("{ \"templateJson\": \"{ }\", \"parametersJson\": 1 }")]
    public void What_is_printed_of_parameters_must_hold_them(string printed)
    {
        using FakeBicep bicep = new();
        bicep.Write("printed", printed);

        ErrorId? id = bicep.Import("main.bicepparam").Refusal?.Id;

        Assert.Equal(printed == "{}" ? ErrorId.FormatNotRecognized : ErrorId.BicepFailed, id);
    }

    [Fact]
    public void A_program_that_cannot_be_started_is_told()
    {
        using FakeBicep bicep = new();
        File.Delete(bicep.PathOf("bin/bicep"));
        bicep.Write("bin/bicep", "#!/no/such/shell\n");
        bicep.SetMode("bin/bicep", UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Contains("cannot be started", Failed(bicep.Import("main.bicep")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_run_is_not_the_compiler()
    {
        using FakeBicep bicep = new();
        bicep.SetMode("bin/bicep", UnixFileMode.UserRead);

        Assert.Equal(ErrorId.BicepNotInstalled, bicep.Import("main.bicep").Refusal?.Id);
    }

    [Fact]
    public void A_compiler_that_hangs_is_ended_with_all_that_it_started()
    {
        using FakeBicep bicep = new("sleep 600 & echo $! > \"$here/child\"; wait");

        Refusal? refusal = bicep.Import("main.bicep", bicep.Tool with { TimeLimit = TimeSpan.FromSeconds(1) }).Refusal;

        Assert.Equal(ErrorId.BicepTimedOut, refusal?.Id);
        Assert.Contains("in 1 seconds", refusal!.Message, StringComparison.Ordinal);
        Assert.True(IsGone(bicep.Read("child").Trim()));
    }

    [Fact]
    public void A_stream_that_stays_open_does_not_hold_the_import()
    {
        using FakeBicep bicep = new("sleep 5 & exit 0");
        var watch = Stopwatch.StartNew();

        Refusal? refusal = bicep.Import("main.bicep", bicep.Tool with { TimeLimit = TimeSpan.FromSeconds(1) }).Refusal;

        Assert.Equal(ErrorId.BicepTimedOut, refusal?.Id);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(4));
    }

    [Fact]
    public void A_compiler_that_prints_without_end_is_ended()
    {
        using FakeBicep bicep = new("yes");
        using FakeBicep complaining = new("yes >&2");

        Assert.Equal(ErrorId.InputTooLarge, bicep.Import("main.bicep").Refusal?.Id);
        Assert.Equal(ErrorId.InputTooLarge, complaining.Import("main.bicep").Refusal?.Id);
    }

    [Fact]
    public void It_can_be_called_off()
    {
        using FakeBicep bicep = new("echo $$ > \"$here/process\"; exec sleep 600");
        using CancellationTokenSource stop = new(TimeSpan.FromSeconds(1));
        bicep.Write("main.bicep", "");
        var watch = Stopwatch.StartNew();

        Assert.ThrowsAny<OperationCanceledException>(() => TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromPath(bicep.PathOf("main.bicep"))],
            Bicep = bicep.Tool,
            Cancellation = stop.Token,
        }));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(4));
        Assert.True(IsGone(bicep.Read("process").Trim()));
    }

    [Fact]
    public void It_is_ended_too_when_whoever_is_told_of_the_import_fails()
    {
        using FakeBicep bicep = new("echo $$ > \"$here/process\"; exec sleep 600");
        bicep.Write("main.bicep", "");

        Assert.Throws<NotSupportedException>(() => TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromPath(bicep.PathOf("main.bicep"))],
            Bicep = bicep.Tool,
            Told = _ =>
            {
                if (File.Exists(bicep.PathOf("process")))
                {
                    throw new NotSupportedException();
                }
            },
        }));
        Assert.True(IsGone(bicep.Read("process").Trim()));
    }

    [Fact]
    public void A_found_source_that_does_not_compile_refuses_the_import()
    {
        using FakeBicep bicep = new("exit 1");
        bicep.Write("src/main.json", FakeBicep.Template);
        bicep.Write("src/more.bicep", "");

        Failed(bicep.ImportFolder());
    }

    private static Refusal Failed(Result<SimImportReport> result)
    {
        Assert.Equal(ErrorId.BicepFailed, result.Refusal?.Id);
        return result.Refusal!;
    }

    /// <summary>An ended process may take a moment to be gone.</summary>
    private static bool IsGone(string process) => Enumerable.Range(0, 50).Any(_ =>
    {
        Thread.Sleep(50);
        string state = $"/proc/{process}/stat";
        return !File.Exists(state) || File.ReadAllText(state).Contains(") Z ", StringComparison.Ordinal);
    });
}
