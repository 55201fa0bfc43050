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
    public Flight Pass(Node node, SimServiceEndpoint endpoint, Flight flight)
    {
        SimSubnet subnet = node.Subnet.Subnet;
        if (!PolicyFilter.MayFilter(subnet) || !PolicyFilter.Concerns(endpoint))
        {
            return flight;
        }

        SimResource? account = (walk.Goal as Goal.Resource)?.Target;
        PolicyRuling ruling = PolicyFilter.Judge(walk.Network.Topology, subnet, account);
        Tell(node, flight, ruling);
        return ruling.Outcome == Verdict.Reachable ? flight : flight.With(Finding(ruling));
    }

    private static Finding Finding(PolicyRuling ruling) =>
        new(Stage.EndpointPolicy, ruling.Reason, ruling.Rule, ruling.Component, ruling.Text)
        {
            IsUnknown = ruling.Outcome == Verdict.Unknown,
        };

    /// <summary>
    /// What a managed service keeps for itself is no account that anybody asks about.
    /// Source: https://learn.microsoft.com/azure/azure-sql/managed-instance/service-endpoint-policies-configure
    /// </summary>
    private void Tell(Node node, Flight flight, PolicyRuling ruling)
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
        if (node is ServiceNode service)
        {
            walk.Trace.Caveat("SystemStorage", $"The storage that {service.Kind} keeps for itself is not asked about; "
                + "a policy admits it by its alias.");
        }
    }
}
