using ServiceEndpoints.Rules.Services;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>
/// Machines of which it is not known whether they run. Where the input says it in a way that cannot be read, the answer
/// hangs on it; where it says nothing, they are taken to run, and the answer says so.
/// </summary>
internal static class MachinePower
{
    /// <param name="walk">Whose answer it is.</param>
    /// <param name="node">The machine, or another place of the path.</param>
    /// <param name="flight">What passes there.</param>
    /// <param name="stage">Where the machine stands in the path.</param>
    public static Flight Doubted<TTrace>(Walk<TTrace> walk, Node node, Flight flight, Stage stage)
        where TTrace : struct, ITrace
    {
        if (TTrace.Records && node.IsPowerAssumed)
        {
            walk.Trace.Caveat(
                "PowerState",
                $"Nothing that was imported says whether {node} runs; it is taken to. Set-SimVM {node} -PowerState says it.");
        }

        return node.UnreadPower is { } unread
            ? flight.With(new Finding(
                stage,
                Reason.UnresolvedReference,
                StoppedMachinesSendNothing.Instance,
                node.Name,
                $"Whether {node} runs hangs on {unread}.")
            {
                IsUnknown = true,
            })
            : flight;
    }
}
