using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions;

namespace ServiceEndpoints.Commands;

/// <summary>Takes back the last changes of this session.</summary>
[Cmdlet(VerbsCommon.Undo, "SimChange", SupportsShouldProcess = true)]
[OutputType(typeof(SimChange))]
public sealed class UndoSimChangeCommand : SimCommand
{
    /// <summary>How many changes to take back; 1 to the number that <c>Get-SimChange</c> lists.</summary>
    [Parameter(Position = 0)]
    public int Count { get; set; } = 1;

    /// <summary>Writes the changes taken back, the latest first.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void End()
    {
        string last = Session.Journal is [.., SimChange latest] ? latest.ToString() : "nothing";
        if (!ShouldProcess(last, $"Take back {Count} change(s)"))
        {
            return;
        }

        if (Accept(Session.Undo(Count), Count, out ValueList<SimChange>? undone) && PassThru)
        {
            WriteObject(undone, enumerateCollection: true);
        }
    }
}
