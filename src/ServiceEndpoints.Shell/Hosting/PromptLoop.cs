using System;
using System.Linq;
using System.Management.Automation.Language;
using ServiceEndpoints.Shell.Editing;

namespace ServiceEndpoints.Shell.Hosting;

/// <summary>Reads, runs and shows until <c>exit</c> or the end of the input.</summary>
internal sealed class PromptLoop
{
    private readonly BuiltinShell _shell;
    private readonly ILineSource _lines;

    public PromptLoop(BuiltinShell shell)
    {
        _shell = shell;
        _lines = Console.IsInputRedirected
            ? new RedirectedLines(Console.In)
            : new LineEditor(new ConsoleTerminal(), shell.Complete);
    }

    public int Run()
    {
        if (!Console.IsInputRedirected)
        {
            Console.WriteLine(Welcome.Text(_shell.EngineVersion));
        }

        while (_shell.ExitCode is null && ReadCommand() is { } command)
        {
            if (!string.IsNullOrWhiteSpace(command))
            {
                _shell.Execute(shell => shell.AddScript(command), addToHistory: true);
            }
        }

        return _shell.ExitCode ?? ExitCodes.Success;
    }

    /// <summary>Takes further lines for as long as the parser says that something is still open.</summary>
    private string? ReadCommand()
    {
        string prompt = Console.IsInputRedirected ? "" : _shell.Evaluate("prompt") ?? "PS> ";
        string? command = _lines.ReadLine(prompt);
        while (command is not null && IsOpen(command))
        {
            if (_lines.ReadLine(">> ") is not { } more)
            {
                return command;
            }

            if (more.Length == 0 && !Console.IsInputRedirected)
            {
                break;
            }

            command = $"{command}\n{more}";
        }

        return command;
    }

    private static bool IsOpen(string text)
    {
        Parser.ParseInput(text, out _, out ParseError[] errors);
        return errors.Any(error => error.IncompleteInput);
    }
}
