using ServiceEndpoints.Rules.Services;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Machines of which it is not known whether they run: they are taken to, and the answer hangs on it.</summary>
internal static class MachinePower
{
    /// <param name="stage">Where the machine stands in the path.</param>
    public static Flight Doubted(Node node, Flight flight, Stage stage) => node.UnreadPower is { } unread
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
