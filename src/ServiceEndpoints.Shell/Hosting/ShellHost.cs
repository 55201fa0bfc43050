using System;
using System.Globalization;
using System.Management.Automation.Host;
using System.Reflection;

namespace ServiceEndpoints.Shell.Hosting;

/// <summary>What the PowerShell engine sees of the console.</summary>
internal sealed class ShellHost : PSHost
{
    private readonly ShellUI _ui = new();

    /// <summary>The exit code that <c>exit</c> asked for; null while the session goes on.</summary>
    public int? ExitCode { get; private set; }

    public override string Name => "ServiceEndpoints.Shell";

    public override Version Version { get; } = Assembly.GetExecutingAssembly().GetName().Version ?? new Version(0, 0);

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override PSHostUserInterface UI => _ui;

    public override CultureInfo CurrentCulture => CultureInfo.CurrentCulture;

    public override CultureInfo CurrentUICulture => CultureInfo.CurrentUICulture;

    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;

    public override void EnterNestedPrompt() =>
        throw new PSNotSupportedByShellException("Suspending a command");

    public override void ExitNestedPrompt() =>
        throw new PSNotSupportedByShellException("Suspending a command");

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }
}
