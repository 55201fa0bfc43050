using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Evaluation.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Rules.Routing;
using ServiceEndpoints.Rules.Services;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>
/// Follows traffic from a place to its goal, part by part, and collects where each part lands. This is the one
/// evaluator: with a silent trace it only decides, with a recording one it also tells.
/// </summary>
internal sealed class Walk<TTrace>(CompiledNetwork network, Goal goal, TTrace trace)
    where TTrace : struct, ITrace
{
    private readonly List<Landing> _landings = [];

    public CompiledNetwork Network => network;

    public Goal Goal => goal;

    public TTrace Trace => trace;

    public SecurityGate<TTrace> Security => new(network, trace);

    /// <summary>Whether what is not in the topology may exist all the same.</summary>
    public bool IsPartial => network.Topology.Scope == TopologyScope.Partial;

    public IReadOnlyList<Landing> Landings => _landings;

    /// <summary>The traffic starts at this place.</summary>
    /// <param name="findings">What is known to stop it, or is not known, before it starts.</param>
    public void Start(Node node, Traffic traffic, ValueList<Finding> findings)
    {
        Flight flight = new(traffic) { Origin = node, Findings = findings };
        if (!node.IsRunning)
        {
            flight = flight.With(new Finding(
                Stage.Source,
                Reason.SourceStopped,
                StoppedMachinesSendNothing.Instance,
                node.Name,
                $"{node} does not run. Start it with Set-SimVM {node} -PowerState Running."));
        }

        Depart(node, MachinePower.Doubted(this, node, flight, Stage.Source));
    }

    /// <summary>The traffic leaves a place: its security groups, then the routes of its subnet.</summary>
    public void Depart(Node node, Flight flight)
    {
        foreach (Flight part in Security.Pass(node, flight, RuleDirection.Outbound))
        {
            if (SecurityTags.Platform.IsSupersetOf(part.Traffic.Destination))
            {
                Land(new(part, InsideCaller.Of(node, part)));
                continue;
            }

            foreach (RoutedPart routed in new RouteChoice<TTrace>(network, trace).Choose(node, part))
            {
                Forward(node, routed);
            }
        }
    }

    /// <summary>The traffic reaches the public side of its goal.</summary>
    public void Arrive(Flight flight, Caller caller)
    {
        switch (goal)
        {
            case Goal.Resource:
                new ResourceGate<TTrace>(this).Judge(flight, caller);
                break;
            case Goal.PublicMachine machine:
                new MachineGate<TTrace>(this).AdmitFromInternet(machine.Target, flight, caller);
                break;
            case Goal.Machine or Goal.Private:
                Lose(flight, new(
                    Stage.Routing,
                    Reason.NoRoute,
                    WithoutRouteTrafficIsDropped.Instance,
                    goal.Name,
                    $"{goal.Name} is not reached at its private address from outside its network."));
                break;
            default:
                Land(new(flight, caller));
                break;
        }
    }

    /// <summary>The traffic ends here; a caller says who the destination sees.</summary>
    public void Land(Landing landing) => _landings.Add(landing);

    /// <summary>
    /// The traffic is lost here. What would have stopped it at the resource whoever had sent it is found all the same.
    /// </summary>
    public void Lose(Flight flight, Finding finding)
    {
        if (TTrace.Records)
        {
            trace.Step(finding.Stage, finding.Rule, finding.Component, flight.Traffic, new(
                "", finding.IsUnknown ? "Unknown" : "Dropped", finding.Text));
        }

        new ResourceGate<TTrace>(this).Lost(flight.With(finding));
    }

    private void Forward(Node node, RoutedPart routed)
    {
        (Flight flight, CompiledRoute? route, ValueList<Finding> doubts) = routed;
        if (doubts.Count > 0)
        {
            Lose(flight.With(doubts.Skip(1)), doubts[0]);
            return;
        }

        switch (route?.NextHopType)
        {
            case null:
                Lose(flight, Dropped(
                    node, Reason.NoRoute, WithoutRouteTrafficIsDropped.Instance, "No route holds this address."));
                break;
            case NextHopType.None:
                Lose(flight, Dropped(
                    node, Reason.RouteNone, RoutesToNoneDrop.Instance, $"The route {route} drops it."));
                break;
            case NextHopType.Internet:
                new InternetHop<TTrace>(this).Leave(node, flight);
                break;
            case NextHopType.VirtualNetworkServiceEndpoint:
                new EndpointHop<TTrace>(this).Leave(node, flight, route);
                break;
            case NextHopType.VirtualAppliance:
                new ApplianceHop<TTrace>(this).Pass(node, flight, route);
                break;
            case NextHopType.VirtualNetworkGateway:
                new GatewayHop<TTrace>(this).Leave(node, flight, route);
                break;
            default:
                new LocalHop<TTrace>(this).Deliver(node, flight, route);
                break;
        }
    }

    private static Finding Dropped(Node node, Reason reason, Rule rule, string text) =>
        new(Stage.Routing, reason, rule, node.Subnet.Subnet.RouteTable ?? node.Subnet.Subnet.ToString(), text);
}
