using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Threading;

namespace ServiceEndpoints.Commands.Tests.Hosting;

/// <summary>A runspace with the module imported by its manifest, and what a user would see of it.</summary>
internal sealed class ModuleSession : IDisposable
{
    private readonly RecordingHost _host;
    private readonly Runspace _runspace;

    public ModuleSession(int width = 100)
    {
        _host = new RecordingHost(width);
        var state = InitialSessionState.CreateDefault2();
        state.ImportPSModule([Repository.Manifest]);
        _runspace = RunspaceFactory.CreateRunspace(_host, state);
        _runspace.Open();
    }

    /// <summary>The errors that the last run left in the error stream.</summary>
    public IReadOnlyList<ErrorRecord> Errors { get; private set; } = [];

    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>What the last run told of how far it was.</summary>
    public IReadOnlyList<ProgressRecord> Progress { get; private set; } = [];

    /// <summary>The first part of the id of the one error of the last run.</summary>
    public string ErrorId => Errors.Single().FullyQualifiedErrorId.Split(',')[0];

    public Collection<PSObject> Run(string script)
    {
        using var shell = PowerShell.Create(_runspace);
        try
        {
            return shell.AddScript(script).Invoke();
        }
        finally
        {
            Keep(shell);
        }
    }

    /// <summary>Runs a script and stops it, as Ctrl+C does, once it tells how far it is.</summary>
    /// <returns>How long it went on after that; null where it came to its end before.</returns>
    public TimeSpan? RunUntilProgress(string script)
    {
        using var shell = PowerShell.Create(_runspace);
        using ManualResetEventSlim told = new();
        shell.Streams.Progress.DataAdded += (_, _) => told.Set();
        IAsyncResult run = shell.AddScript(script).BeginInvoke();
        WaitHandle.WaitAny([told.WaitHandle, run.AsyncWaitHandle]);
        var watch = Stopwatch.StartNew();
        shell.Stop();
        TimeSpan took = watch.Elapsed;
        Keep(shell);
        return shell.InvocationStateInfo.State == PSInvocationState.Stopped ? took : null;
    }

    /// <summary>
    /// What the script shows on a screen, through PowerShell's own formatter, without trailing blanks.
    /// </summary>
    public string Shown(string script)
    {
        using var shell = PowerShell.Create(_runspace);
        shell.AddScript(script).AddCommand("Out-Default");
        shell.Invoke();
        string text = _host.TakeOutput();
        return string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).Trim('\n');
    }

    public IReadOnlyList<CompletionResult> Complete(string line)
    {
        using var shell = PowerShell.Create(_runspace);
        return CommandCompletion.CompleteInput(line, line.Length, [], shell).CompletionMatches;
    }

    /// <summary>The cmdlets that the module exports.</summary>
    public IReadOnlyList<CmdletInfo> Cmdlets() =>
        [.. Run("Get-Command -Module ServiceEndpoints").Select(command => (CmdletInfo)command.BaseObject)];

    public void Dispose() => _runspace.Dispose();

    private void Keep(PowerShell shell)
    {
        Errors = [.. shell.Streams.Error];
        Warnings = [.. shell.Streams.Warning.Select(warning => warning.Message)];
        Progress = [.. shell.Streams.Progress];
    }
}
