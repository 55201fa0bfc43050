using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Policies;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>
/// The service endpoint policies of the subnet whose endpoint carries the traffic. They decide apart from the
/// resource's own firewall, so that both can block.
/// </summary>
internal readonly struct PolicyGate<TTrace>(Walk<TTrace> walk)
    where TTrace : struct, ITrace
{
    public Flight Pass(SimSubnet subnet, SimServiceEndpoint endpoint, Flight flight)
    {
        if (!PolicyFilter.MayFilter(subnet) || !PolicyFilter.Concerns(endpoint))
        {
            return flight;
        }

        SimResource? account = (walk.Goal as Goal.Resource)?.Target;
        PolicyRuling ruling = PolicyFilter.Judge(walk.Network.Topology, subnet, account);
        Tell(flight, ruling);
        return ruling.Outcome == Verdict.Reachable ? flight : flight.With(Finding(ruling));
    }

    private static Finding Finding(PolicyRuling ruling) =>
        new(Stage.EndpointPolicy, ruling.Reason, ruling.Rule, ruling.Component, ruling.Text)
        {
            IsUnknown = ruling.Outcome == Verdict.Unknown,
        };

    private void Tell(Flight flight, PolicyRuling ruling)
    {
        if (!TTrace.Records)
        {
            return;
        }

        string outcome = ruling.Outcome switch
        {
            Verdict.Reachable => "Allow",
            Verdict.Blocked => "Deny",
            _ => "Unknown",
        };
        walk.Trace.Step(Stage.EndpointPolicy, ruling.Rule, ruling.Component, flight.Traffic, new(
            ruling.Matched, outcome, ruling.Text));
    }
}
