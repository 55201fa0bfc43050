using System.Management.Automation;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Queries.Requests;

namespace ServiceEndpoints.Commands;

/// <summary>Sends requests to resources and writes what comes back; what arrives is logged by the service.</summary>
[Cmdlet(VerbsCommunications.Send, "SimRequest", SupportsShouldProcess = true)]
[OutputType(typeof(SimRequest))]
public sealed class SendSimRequestCommand : SimFlowCommand
{
    /// <summary>Any name; without it, the usual operation of the service.</summary>
    [Parameter(Position = 2)]
    [ArgumentCompleter(typeof(OperationCompleter))]
    public string Operation { get; set; } = "";

    /// <summary>How often it is sent.</summary>
    [Parameter]
    [ValidateRange(1, 1000)]
    public int Count { get; set; } = 1;

    private protected override void Act(FlowSource source, FlowTarget target, DestinationReference given)
    {
        if (target is not FlowTarget.Resource resource)
        {
            WriteRefusal(RequestAnswerer.NoResource(given.Text), given);
        }
        else if (Accept(
                RequestAnswerer.Ask(Session.Topology, source, resource, Port, Operation), given, out SimRequest? request)
            && ShouldProcess(request.Destination, $"Send {request.OperationName} from {request.Source}"))
        {
            WriteObject(Session.Send(request, Count));
        }
    }
}
