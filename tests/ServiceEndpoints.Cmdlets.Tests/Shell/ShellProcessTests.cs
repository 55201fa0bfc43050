using System.Diagnostics;
using System.IO;
using ServiceEndpoints.Commands.Tests.Hosting;
using ServiceEndpoints.Shell;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Shell;

/// <summary>The shell as a process, with its own engine.</summary>
public sealed class ShellProcessTests
{
    [Fact]
    public void Runs_a_command_and_shows_what_it_writes()
    {
        (int code, string output, _) = Run("", "-c", "(Get-SimTopology).Name");

        Assert.Equal(0, code);
        Assert.Equal("default", output.Trim());
    }

    [Fact]
    public void Gives_the_exit_code_that_was_asked_for()
    {
        Assert.Equal(7, Run("", "-c", "exit 7").Code);
        Assert.Equal(4, Run("if ($true) {\n 'open' \n}\nexit 4\n").Code);
    }

    [Fact]
    public void Ends_with_one_when_an_error_ends_the_command()
    {
        (int code, _, string error) = Run("", "-c", "throw 'broken'");

        Assert.Equal(1, code);
        Assert.Contains("broken", error, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_a_script_as_a_file()
    {
        string folder = Directory.CreateTempSubdirectory("sim script ").FullName;
        string script = Path.Combine(folder, "it's.ps1");
        File.WriteAllText(script, "param($Name, [switch]$Flag)\n\"$PSScriptRoot|$Name|$Flag\"\nif ($Flag) { exit 3 }");
        try
        {
            (int code, string output, _) = Run("", script, "-Name", "a b", "-Flag");

            Assert.Equal(3, code);
            Assert.Equal($"{folder}|a b|True", output.Trim());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Writes_no_escape_sequences_into_a_file() =>
        Assert.DoesNotContain('\u001b', Run("", "-c", "Get-SimTopology").Output);

    [Fact]
    public void Says_which_script_is_not_there()
    {
        (int code, _, string error) = Run("", "nowhere.ps1");

        Assert.Equal(64, code);
        Assert.Contains("nowhere.ps1", error, System.StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(string input, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        start.ArgumentList.Add(typeof(ShellOptions).Assembly.Location);
        start.ArgumentList.Add("--builtin");
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error);
    }
}
