using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ServiceEndpoints.Shell.Hosting;

/// <summary>The PowerShell engine with the module in it, and one pipeline at a time.</summary>
internal sealed class BuiltinShell : IDisposable
{
    private readonly ShellHost _host = new();
    private readonly Runspace _runspace;
    private volatile PowerShell? _running;

    private BuiltinShell(string manifest)
    {
        var state = InitialSessionState.CreateDefault2();
        if (OperatingSystem.IsWindows())
        {
            state.ExecutionPolicy = Microsoft.PowerShell.ExecutionPolicy.RemoteSigned;
        }

        state.ImportPSModule([manifest]);
        _runspace = RunspaceFactory.CreateRunspace(_host, state);
        Console.CancelKeyPress += StopRunning;
    }

    /// <summary>The exit code that <c>exit</c> asked for; null while the session goes on.</summary>
    public int? ExitCode => _host.ExitCode;

    public Version EngineVersion => _runspace.Version;

    /// <param name="problem">Why the module cannot be imported; empty on success.</param>
    public static bool TryOpen(string manifest, [NotNullWhen(true)] out BuiltinShell? shell, out string problem)
    {
        shell = new BuiltinShell(manifest);
        problem = "";
        try
        {
            shell._runspace.Open();
            Runspace.DefaultRunspace = shell._runspace;
            return true;
        }
        catch (RuntimeException e)
        {
            problem = $"{manifest} cannot be imported. {e.Message}";
            shell.Dispose();
            shell = null;
            return false;
        }
    }

    public int RunCommand(string command)
    {
        bool succeeded = Execute(shell => shell.AddScript(command));
        return ExitCode ?? (succeeded ? ExitCodes.Success : ExitCodes.Failure);
    }

    /// <summary>Runs a script file as a command, so that its own folder and <c>exit</c> mean what they say.</summary>
    public int RunScript(string path, IReadOnlyList<string> arguments)
    {
        string script = Path.GetFullPath(path);
        if (!File.Exists(script))
        {
            Console.Error.WriteLine($"There is no script '{path}'.");
            return ExitCodes.Usage;
        }

        bool succeeded = Execute(shell => shell.AddScript(ScriptText.Call(script, arguments)));
        return ExitCode ?? (succeeded ? LastExitCode() : ExitCodes.Failure);
    }

    /// <summary>Runs a pipeline and shows what it writes.</summary>
    /// <returns>False when an error ended it.</returns>
    public bool Execute(Func<PowerShell, PowerShell> fill, bool addToHistory = false)
    {
        using PowerShell shell = fill(NewPowerShell());
        shell.Commands.Commands[^1].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        shell.AddCommand("Out-Default");
        _running = shell;
        try
        {
            shell.Invoke(null, new PSInvocationSettings { AddToHistory = addToHistory, Host = _host });
            return true;
        }
        catch (PipelineStoppedException)
        {
            return false;
        }
        catch (RuntimeException e)
        {
            Show(e.ErrorRecord);
            return false;
        }
        finally
        {
            _running = null;
        }
    }

    /// <summary>Runs a pipeline for its value; nothing is shown.</summary>
    public string? Evaluate(string script)
    {
        using PowerShell shell = NewPowerShell().AddScript(script);
        try
        {
            return shell.Invoke() is [{ } first, ..] ? first.ToString() : null;
        }
        catch (RuntimeException)
        {
            return null;
        }
    }

    public CommandCompletion Complete(string text, int cursor)
    {
        using PowerShell shell = NewPowerShell();
        return CommandCompletion.CompleteInput(text, cursor, [], shell);
    }

    public void Dispose()
    {
        Console.CancelKeyPress -= StopRunning;
        _runspace.Dispose();
    }

    private PowerShell NewPowerShell()
    {
        var shell = PowerShell.Create();
        shell.Runspace = _runspace;
        return shell;
    }

    private int LastExitCode() =>
        _runspace.SessionStateProxy.GetVariable("LASTEXITCODE") is int code ? code : ExitCodes.Success;

    /// <summary>An error that ended a command goes the way of every other error.</summary>
    private void Show(ErrorRecord error)
    {
        using PowerShell shell = NewPowerShell();
        shell.AddScript("[CmdletBinding()] param($Problem) $PSCmdlet.WriteError($Problem)").AddArgument(error);
        shell.Commands.Commands[^1].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        shell.AddCommand("Out-Default");
        shell.Invoke(null, new PSInvocationSettings { Host = _host });
    }

    private void StopRunning(object? sender, ConsoleCancelEventArgs press)
    {
        press.Cancel = true;
        _running?.BeginStop(null, null);
    }
}
