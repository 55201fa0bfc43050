using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ServiceEndpoints.Commands.Tests.Acceptance;

/// <summary>
/// Runs one specification file in a runspace of its own, without the module until the file imports it.
/// </summary>
internal static class Specification
{
    public static IReadOnlyList<SpecResult> Run(string path)
    {
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        try
        {
            return
            [
                .. shell.AddScript(RunnerSource(), useLocalScope: false).AddStatement()
                    .AddCommand("Invoke-Spec").AddArgument(path).Invoke()
                    .Select(result => new SpecResult(Text(result, "Name"), Text(result, "Problem"))),
            ];
        }
        catch (RuntimeException e)
        {
            return [new SpecResult("discovery", $"{e.Message}\n{e.ErrorRecord.ScriptStackTrace}")];
        }
    }

    private static string Text(PSObject result, string property) => result.Properties[property].Value as string ?? "";

    private static string RunnerSource()
    {
        using Stream stream = typeof(Specification).Assembly.GetManifestResourceStream("SpecRunner.ps1")
            ?? throw new InvalidOperationException("The specification runner is not in the assembly.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
