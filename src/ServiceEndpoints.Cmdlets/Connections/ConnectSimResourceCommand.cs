using System.Management.Automation;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Queries.Connections;

namespace ServiceEndpoints.Commands;

/// <summary>Opens TCP connections and writes them, refused ones too.</summary>
[Cmdlet(VerbsCommunications.Connect, "SimResource", SupportsShouldProcess = true)]
[OutputType(typeof(SimConnection))]
public sealed class ConnectSimResourceCommand : SimFlowCommand
{
    private protected override void Act(FlowSource source, FlowTarget target, DestinationReference given)
    {
        if (Accept(
                ConnectionAttempts.Try(Session.Topology, new(source, target, Port)), given, out SimConnection? attempt)
            && ShouldProcess(attempt.Destination, $"Connect from {attempt.Source}"))
        {
            WriteObject(Session.Keep(attempt));
        }
    }
}
