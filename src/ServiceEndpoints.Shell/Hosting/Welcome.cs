using System;

namespace ServiceEndpoints.Shell.Hosting;

/// <summary>The first words of a session: what this is, and what it lacks.</summary>
internal static class Welcome
{
    public static string Text(Version engine) => $"""
        ServiceEndpoints on the PowerShell engine {engine.Major}.{engine.Minor}, without the modules of a full PowerShell:
        there is no Write-Host, Format-Table, Select-Object, Sort-Object, Measure-Object, Get-Content, Test-Path or cd.
        Where-Object, ForEach-Object and every Sim command are here. With pwsh on the PATH this shell uses that.
        Get-Command *-Sim* lists the commands, Tab completes, exit leaves.

        """;
}
