using System;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace ServiceEndpoints.Shell;

/// <summary>Where PowerShell is installed it is the better shell: it gets the module and the work.</summary>
internal static class PwshHandover
{
    public static string? FindPwsh()
    {
        string name = OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh";
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }

    public static int Run(string pwsh, string manifest, ShellOptions options)
    {
        var start = new ProcessStartInfo(pwsh) { UseShellExecute = false };
        foreach (string argument in Arguments(manifest, options))
        {
            start.ArgumentList.Add(argument);
        }

        // Ctrl+C belongs to the child, which shares the terminal.
        Console.CancelKeyPress += static (_, press) => press.Cancel = true;
        using Process process = Process.Start(start)
            ?? throw new InvalidOperationException($"{pwsh} did not start.");
        process.WaitForExit();
        return process.ExitCode;
    }

    internal static string[] Arguments(string manifest, ShellOptions options)
    {
        string import = $"Import-Module {ScriptText.Quoted(manifest)}";
        return options switch
        {
            { Command: { } command } => ["-NoProfile", "-NoLogo", "-Command", $"{import}; {command}"],
            { Script: { } script } =>
            [
                "-NoProfile", "-NoLogo", "-Command",
                $"{import}; $LASTEXITCODE = 0; {ScriptText.Call(Path.GetFullPath(script), options.Arguments)}; "
                    + "exit $LASTEXITCODE",
            ],
            _ => ["-NoLogo", "-NoExit", "-Command", import],
        };
    }
}
