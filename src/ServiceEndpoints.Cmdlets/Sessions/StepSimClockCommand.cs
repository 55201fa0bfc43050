using System;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Sessions;

namespace ServiceEndpoints.Commands;

/// <summary>Lets simulated time pass, so that what is being provisioned comes to its end.</summary>
[Cmdlet(VerbsCommon.Step, "SimClock", SupportsShouldProcess = true)]
[OutputType(typeof(SimClock))]
public sealed class StepSimClockCommand : SimCommand
{
    [Parameter(Position = 0)]
    public int Seconds { get; set; }

    /// <summary>Besides the seconds.</summary>
    [Parameter]
    public int Minutes { get; set; }

    /// <summary>Writes the clock.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void End()
    {
        TimeSpan span = TimeSpan.FromSeconds(Seconds) + TimeSpan.FromMinutes(Minutes);
        if (!Accept(Session.Plan(span), span, out SimClock? clock))
        {
            return;
        }

        foreach (SimChange change in clock.Changes.Where(change => change.ClosedConnections.Count > 0))
        {
            WriteWarning($"{change.Action} ({change.Target}) and closes {change.ClosedConnections.Count} open connection(s).");
        }

        if (ShouldProcess("clock", $"Let the time pass until {clock}"))
        {
            Session.Take(clock);
            if (PassThru)
            {
                WriteObject(clock);
            }
        }
    }
}
