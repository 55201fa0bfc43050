using System;

namespace ServiceEndpoints.Shell.Hosting;

/// <summary>The first words of a session: what this is, and what it lacks.</summary>
internal static class Welcome
{
    public static string Text(Version engine) => $"""
        ServiceEndpoints on the PowerShell {engine.Major}.{engine.Minor} engine alone.
        Not here, for want of a full PowerShell: Write-Host, Format-Table, Select-Object,
        Sort-Object, Measure-Object, Get-Content, Test-Path, cd. With pwsh on the PATH,
        this shell uses that instead. Get-Command *-Sim* lists the commands, Tab
        completes, exit leaves.

        """;
}
