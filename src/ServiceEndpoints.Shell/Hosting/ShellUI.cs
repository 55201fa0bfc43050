using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace ServiceEndpoints.Shell.Hosting;

/// <summary>Reading from and writing to the console on the engine's behalf.</summary>
internal sealed class ShellUI : PSHostUserInterface
{
    private readonly ShellRawUI _raw = new();

    public override PSHostRawUserInterface RawUI => _raw;

    /// <summary>Colour is for terminals that are looked at; NO_COLOR is honoured by PowerShell itself too.</summary>
    public override bool SupportsVirtualTerminal =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public override void Write(string value) => Console.Out.Write(Rendered(value));

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) =>
        Write(value);

    public override void WriteLine(string value) => Console.Out.WriteLine(Rendered(value));

    public override void WriteErrorLine(string value) => Console.Error.WriteLine(Rendered(value));

    public override void WriteDebugLine(string message) => Console.Out.WriteLine($"DEBUG: {message}");

    public override void WriteVerboseLine(string message) => Console.Out.WriteLine($"VERBOSE: {message}");

    public override void WriteWarningLine(string message) => Console.Out.WriteLine($"WARNING: {message}");

    /// <summary>A bar needs a terminal to draw over; elsewhere it would be noise.</summary>
    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
        if (SupportsVirtualTerminal && !Console.IsErrorRedirected)
        {
            string text = record.RecordType == ProgressRecordType.Completed
                ? ""
                : $"{record.Activity}: {record.StatusDescription}";
            int room = Math.Max(_raw.BufferSize.Width - 1, 0);
            Console.Error.Write($"\r\u001b[K{(text.Length > room ? text[..room] : text)}");
        }
    }

    public override string ReadLine() => Console.In.ReadLine() ?? "";

    public override SecureString ReadLineAsSecureString() =>
        throw new PSNotSupportedByShellException("Reading a secret");

    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName) =>
        throw new PSNotSupportedByShellException("Asking for credentials");

    public override PSCredential PromptForCredential(
        string caption,
        string message,
        string userName,
        string targetName,
        PSCredentialTypes allowedCredentialTypes,
        PSCredentialUIOptions options) => PromptForCredential(caption, message, userName, targetName);

    public override Dictionary<string, PSObject> Prompt(
        string caption, string message, Collection<FieldDescription> descriptions)
    {
        WriteHeading(caption, message);
        Dictionary<string, PSObject> answers = [];
        foreach (FieldDescription field in descriptions)
        {
            Write($"{field.Name}: ");
            answers[field.Name] = PSObject.AsPSObject(ReadLine());
        }

        return answers;
    }

    public override int PromptForChoice(
        string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        WriteHeading(caption, message);
        string[] keys = [.. choices.Select(choice => ChoiceKey(choice.Label))];
        string offer = string.Join("  ", choices.Select((choice, i) => $"[{keys[i]}] {Plain(choice.Label)}"));
        while (true)
        {
            Write(defaultChoice >= 0 ? $"{offer}  (default is \"{keys[defaultChoice]}\"): " : $"{offer}: ");
            string? answer = Console.In.ReadLine()?.Trim();
            if (string.IsNullOrEmpty(answer) && (defaultChoice >= 0 || answer is null))
            {
                return defaultChoice;
            }

            int chosen = Array.FindIndex(keys, key => key.Equals(answer, StringComparison.OrdinalIgnoreCase));
            if (chosen >= 0)
            {
                return chosen;
            }
        }
    }

    /// <summary>A label names its key with an ampersand: "Yes to &amp;All".</summary>
    private static string ChoiceKey(string label)
    {
        int mark = label.IndexOf('&', StringComparison.Ordinal);
        return mark >= 0 && mark + 1 < label.Length ? label[(mark + 1)..(mark + 2)].ToUpperInvariant() : label;
    }

    private static string Plain(string label) => label.Replace("&", "", StringComparison.Ordinal);

    /// <summary>Without escape sequences where $PSStyle or the terminal wants none.</summary>
    private string Rendered(string value) => GetOutputString(value, SupportsVirtualTerminal);

    private void WriteHeading(string caption, string message)
    {
        foreach (string line in new[] { caption, message }.Where(line => !string.IsNullOrEmpty(line)))
        {
            WriteLine(line);
        }
    }
}
