using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Rules.ManagedServices;
using ServiceEndpoints.Rules.Routing;
using ServiceEndpoints.Rules.Services;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>
/// In at a machine or managed service: it must run, and the groups of its subnet and interface must allow.
/// </summary>
internal readonly struct MachineGate<TTrace>(Walk<TTrace> walk)
    where TTrace : struct, ITrace
{
    public void Admit(Node target, Flight flight, Caller caller)
    {
        if (!target.IsRunning)
        {
            flight = flight.With(new Finding(
                Stage.Resource,
                Reason.NextHopUnreachable,
                StoppedMachinesSendNothing.Instance,
                target.Name,
                $"{target} does not run and answers nothing."));
        }

        flight = MachinePower.Doubted(walk, target, flight, Stage.Resource);
        if (target is ServiceNode service)
        {
            flight = Before(service, flight);
        }

        foreach (Flight part in walk.Security.Pass(target, flight, RuleDirection.Inbound))
        {
            walk.Land(new(part, caller with { Addresses = part.Traffic.Source }));
        }
    }

    /// <summary>
    /// From the internet the destination is translated to the private address before rules look at it, and the reply
    /// must leave directly.
    /// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview
    /// </summary>
    public void AdmitFromInternet(Node target, Flight flight, Caller caller)
    {
        Traffic inside = flight.Traffic with { Source = caller.Addresses, Destination = target.Addresses };
        var replies = target.Subnet.Winners.Partition(inside.Source, out AddressSet unrouted);
        foreach ((AddressSet sources, CompiledRoute route) in replies)
        {
            Flight part = flight with { Traffic = inside with { Source = sources } };
            bool leavesDirectly = route.NextHopType
                is NextHopType.Internet or NextHopType.VirtualNetworkServiceEndpoint;
            Admit(target, leavesDirectly ? part : part.With(ReplyGoesElsewhere(target, route)), caller);
        }

        if (!unrouted.IsEmpty)
        {
            Flight part = flight with { Traffic = inside with { Source = unrouted } };
            Admit(target, part.With(ReplyGoesElsewhere(target, null)), caller);
        }
    }

    /// <summary>What a managed service answers is not modelled; an app answers nobody where it sends from.</summary>
    private Flight Before(ServiceNode service, Flight flight)
    {
        if (service.IsApp)
        {
            return flight.With(new Finding(
                Stage.Resource,
                Reason.PortNotOffered,
                AppsAreNotReachedThroughTheirSubnet.Instance,
                service.Name,
                $"{service} sends through {service.Subnet.Subnet} and is not reached there. Ask for its public name or a "
                + "private endpoint."));
        }

        if (TTrace.Records)
        {
            walk.Trace.Caveat("AddressOnly", $"What {service} answers is not asked; only the way to it is.");
        }

        return flight;
    }

    private static Finding ReplyGoesElsewhere(Node target, CompiledRoute? route) => new(
        Stage.Routing,
        Reason.NoRoute,
        RepliesToTheInternetMustLeaveDirectly.Instance,
        target.Subnet.Subnet.ToString(),
        TTrace.Records
            ? $"The reply of {target} would go to {route?.NextHopType.ToString() ?? "nowhere"}, not back to the internet."
            : "");
}
