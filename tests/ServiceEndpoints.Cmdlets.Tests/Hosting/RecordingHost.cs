using System;
using System.Globalization;
using System.Management.Automation.Host;

namespace ServiceEndpoints.Commands.Tests.Hosting;

/// <summary>A host that keeps what is written to its screen.</summary>
internal sealed class RecordingHost : PSHost
{
    private readonly RecordingUI _ui;

    public RecordingHost(int width) => _ui = new RecordingUI(width);

    public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;

    public override CultureInfo CurrentUICulture => CultureInfo.InvariantCulture;

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override string Name => "Recording";

    public override PSHostUserInterface UI => _ui;

    public override Version Version => new(1, 0);

    public string TakeOutput() => _ui.TakeOutput();

    public override void EnterNestedPrompt() => throw new NotSupportedException();

    public override void ExitNestedPrompt() => throw new NotSupportedException();

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }

    public override void SetShouldExit(int exitCode)
    {
    }
}
