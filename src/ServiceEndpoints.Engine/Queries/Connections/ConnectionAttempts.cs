using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Connections;

/// <summary>What becomes of an attempt to open a connection.</summary>
public static class ConnectionAttempts
{
    /// <summary>
    /// An open or a refused connection without number and times; a refusal where the outcome is not known or not one.
    /// </summary>
    public static Result<SimConnection> Try(SimTopology topology, ReachabilityQuestion question)
    {
        if (question is { Port: null, Target: not FlowTarget.Resource })
        {
            return new Refusal(ErrorId.ValueInvalid, "A connection to a machine or an address needs a port: -Port.");
        }

        SimReachability answer = ReachabilityAnswerer.Answer(topology, question);
        return OneOutcome(answer) is { } refusal ? refusal : Made(topology, question, answer);
    }

    /// <summary>Null when the answer says for one flow what becomes of it.</summary>
    public static Refusal? OneOutcome(SimReachability answer) => answer.Verdict switch
    {
        Verdict.Reachable or Verdict.Blocked => null,
        Verdict.PartlyReachable => new(
            ErrorId.OutcomeUnknown,
            $"Whether {answer.Source} reaches {answer.Destination} depends on an address or a port: see Cells of "
            + "Test-SimReachability, and give the source or the resource an address.",
            answer.Destination),
        _ => new(
            ErrorId.OutcomeUnknown,
            $"Whether {answer.Source} reaches {answer.Destination} is not known ({answer.Reason}); "
            + "Test-SimReachability tells what it hangs on.",
            answer.Destination),
    };

    private static SimConnection Made(SimTopology topology, ReachabilityQuestion question, SimReachability answer)
    {
        bool isOpen = answer.Reachable;
        return new()
        {
            Source = answer.Source,
            SourceId = answer.SourceId,
            Destination = answer.Destination,
            DestinationId = answer.DestinationId,
            Port = answer.Port ?? 0,
            SourceAddress = answer.SourceAddress,
            Endpoint = answer.Endpoint,
            State = isOpen ? ConnectionState.Open : ConnectionState.Refused,
            Reason = answer.Reason,
            Response = answer.Response,
            Why = isOpen ? null : answer.Blockers[0].Message,
            Way = ConnectionWay.Of(CompiledNetwork.Of(topology), question),
        };
    }
}
