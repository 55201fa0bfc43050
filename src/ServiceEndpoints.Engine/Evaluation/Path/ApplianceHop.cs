using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.ManagedServices;
using ServiceEndpoints.Rules.Routing;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Next hop VirtualAppliance: in at the appliance, and on from its own subnet.</summary>
internal readonly struct ApplianceHop<TTrace>(Walk<TTrace> walk)
    where TTrace : struct, ITrace
{
    public void Pass(Node node, Flight flight, CompiledRoute route)
    {
        if (Find(node, route) is not { } appliance)
        {
            walk.Lose(flight, Missing(node, route));
            return;
        }

        if (flight.Traffic.Destination.Equals(appliance.Addresses))
        {
            new LocalHop<TTrace>(walk).Deliver(node, flight, appliance.Subnet.VNet.Id);
            return;
        }

        if (Fault(appliance, route) is { } fault)
        {
            walk.Lose(flight, fault);
            return;
        }

        if (new LocalHop<TTrace>(walk).Refuses(node, flight, appliance.Subnet.VNet.Id) is { } refusal)
        {
            walk.Lose(flight, refusal);
            return;
        }

        if (HasSent(appliance, flight))
        {
            walk.Lose(flight, Loop(appliance));
            return;
        }

        Enter(appliance, flight);
    }

    private void Enter(Node appliance, Flight flight)
    {
        flight = MachinePower.Doubted(walk, appliance, flight, Stage.Appliance);
        foreach (Flight part in walk.Security.Pass(appliance, flight, RuleDirection.Inbound))
        {
            Tell(appliance, part);
            Node exit = Exit(appliance);
            Flight onward = part with
            {
                Passed = part.Passed.Add(appliance.Id),
                Exits = part.Exits.Add(exit.Subnet.Subnet.Id),
            };
            walk.Depart(exit, LeavesTheVNets(exit, part.Traffic) ? Translated(exit, onward) : onward);
        }
    }

    private Node? Find(Node node, CompiledRoute route)
    {
        if (route.NextHopAddress is not { } address)
        {
            return null;
        }

        SimVNet[] reachable = [node.Subnet.VNet, .. node.Subnet.Context.Peers.Select(peer => peer.VNet)];
        foreach (SimVNet vnet in reachable.Where(vnet => vnet.AddressPrefix.Any(range => range.Contains(address))))
        {
            if (walk.Network.NodeAt(vnet, address) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// Only the primary interface is given a default gateway, so what leaves for the internet leaves there.
    /// Source: https://learn.microsoft.com/azure/virtual-machines/windows/multiple-nics
    /// </summary>
    private Node Exit(Node appliance)
    {
        if (appliance is not InterfaceNode machine
            || machine.Machine.NetworkInterfaces[0] is not { EnableIPForwarding: true } primary
            || ReferenceEquals(primary, machine.Interface))
        {
            return appliance;
        }

        if (TTrace.Records)
        {
            walk.Trace.Caveat("D-NVA", $"{appliance} has several interfaces; it is taken to send on from its primary one, "
                + $"{primary.Name}.");
        }

        return walk.Network.Subnet(primary.SubnetId) is { } subnet
            ? new InterfaceNode(subnet, machine.Machine, primary)
            : appliance;
    }

    private Flight Translated(Node exit, Flight flight)
    {
        Flight translated = flight with
        {
            Traffic = flight.Traffic with { Source = exit.Addresses },
            Sent = flight.Client,
        };
        if (walk.Network.Topology.ApplianceSourceNat)
        {
            return translated;
        }

        return translated.With(new Finding(
            Stage.Appliance,
            Reason.UnresolvedReference,
            AppliancesTranslateTheSource.Instance,
            exit.Name,
            $"What the service sees behind {exit} is not known: ApplianceSourceNat is off.")
        {
            IsUnknown = true,
        });
    }

    /// <summary>What the machine has sent on, or has sent in the first place, comes back to it.</summary>
    private static bool HasSent(Node appliance, Flight flight) =>
        flight.Passed.Contains(appliance.Id) || ArmId.Same(flight.Origin?.OwnerId, appliance.OwnerId);

    /// <summary>Public addresses are outside, unless a VNet uses them as its own.</summary>
    private static bool LeavesTheVNets(Node node, Traffic traffic) =>
        ReservedRanges.PublicInternet.IsSupersetOf(traffic.Destination)
        && !node.Subnet.Context.VNetSpace.Overlaps(traffic.Destination);

    private static Finding? Fault(Node appliance, CompiledRoute route)
    {
        if (!appliance.IsRunning)
        {
            return Unreachable(route, $"The appliance {appliance} at {route.NextHopAddress} does not run.");
        }

        if (!appliance.Forwards && appliance.Unread("enableIPForwarding") is { } unread)
        {
            return Unreachable(route, $"Whether {appliance.InterfaceName} at {route.NextHopAddress} forwards hangs on {unread}.") with
            {
                Reason = Reason.UnresolvedReference,
                IsUnknown = true,
            };
        }

        return (appliance.Forwards, appliance) switch
        {
            (true, _) => null,
            (_, ServiceNode service) => Unreachable(
                route, $"{service} at {route.NextHopAddress} is {service.Kind} and does not forward.") with
            {
                Rule = OnlyAzureFirewallForwards.Instance,
            },
            _ => Unreachable(
                route, $"The interface {appliance.InterfaceName} at {route.NextHopAddress} does not forward. Turn IP "
                    + "forwarding on."),
        };
    }

    private Finding Missing(Node node, CompiledRoute route)
    {
        string text = $"Nothing at {route.NextHopAddress}, where the route {route} of {node.Subnet.Subnet} leads";
        return walk.IsPartial
            ? Unreachable(route, $"{text}, is in the topology, which does not hold everything.") with
            {
                Reason = Reason.UnresolvedReference,
                IsUnknown = true,
            }
            : Unreachable(route, $"{text}, can forward.");
    }

    private static Finding Unreachable(CompiledRoute route, string text) =>
        new(Stage.Appliance, Reason.NextHopUnreachable, AppliancesMustForward.Instance, route.Label, text);

    private static Finding Loop(Node appliance) => new(
        Stage.Appliance,
        Reason.RoutingLoop,
        AppliancesMustNotSendBack.Instance,
        appliance.Name,
        $"{appliance} gets back what it has sent on: the routes of {appliance.Subnet.Subnet} lead to an appliance again.");

    private void Tell(Node appliance, Flight part)
    {
        if (!TTrace.Records)
        {
            return;
        }

        Rule rule = LeavesTheVNets(appliance, part.Traffic)
            ? AppliancesTranslateTheSource.Instance
            : ApplianceRulesAreNotModelled.Instance;
        walk.Trace.Step(Stage.Appliance, rule, appliance.Name, part.Traffic, new(
            appliance.Addresses.ToString(), "Forwarded", $"{appliance} forwards it from {appliance.Subnet.Subnet}."));
        walk.Trace.Caveat("D-APPLIANCE-RULES", $"What {appliance} filters is not modelled; it is taken to allow.");
        if (LeavesTheVNets(appliance, part.Traffic))
        {
            string instances = appliance is ServiceNode ? $"; each of its instances has its own in {appliance.Subnet.Subnet}" : "";
            walk.Trace.Caveat("D-NVA", $"{appliance} is taken to translate the source to its own address{instances}; see "
                + "Set-SimTopology -ApplianceSourceNat.");
        }
    }
}
