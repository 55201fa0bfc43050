using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ServiceEndpoints.Benchmarks.Hosting;

/// <summary>A runspace to run scripts in; an error in one is a fault of the measurement and throws.</summary>
internal sealed class HostedShell : IDisposable
{
    private readonly Runspace _runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());

    public HostedShell() => _runspace.Open();

    public void Set(string variable, object value) => _runspace.SessionStateProxy.SetVariable(variable, value);

    public IReadOnlyList<PSObject> Run(string script)
    {
        using var shell = PowerShell.Create(_runspace);
        shell.AddScript(script);
        PSObject[] output = [.. shell.Invoke()];
        return shell.Streams.Error.FirstOrDefault() is { } error
            ? throw new InvalidOperationException($"{script}: {error}", error.Exception)
            : output;
    }

    /// <summary>Imports a module by its path.</summary>
    public void Import(string manifest) => Run($"Import-Module '{manifest.Replace("'", "''", StringComparison.Ordinal)}'");

    public void Dispose() => _runspace.Dispose();
}
