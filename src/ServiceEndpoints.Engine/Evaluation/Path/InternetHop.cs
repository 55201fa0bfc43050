using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Rules.Outbound;
using ServiceEndpoints.Rules.Routing;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Next hop Internet: out with a public address, if the place has one.</summary>
internal readonly struct InternetHop<TTrace>(Walk<TTrace> walk)
    where TTrace : struct, ITrace
{
    public void Leave(Node node, Flight flight)
    {
        if (!ReservedRanges.PublicInternet.IsSupersetOf(flight.Traffic.Destination))
        {
            walk.Lose(flight, new(
                Stage.Routing,
                Reason.NoRoute,
                WithoutRouteTrafficIsDropped.Instance,
                node.Subnet.Subnet.ToString(),
                "Private addresses are not reached over the internet."));
            return;
        }

        if (Egress.Of(walk.Network, node) is not { } egress)
        {
            walk.Lose(flight, NoWayOut(node));
            return;
        }

        Tell(node, flight.Traffic, egress, walk.Trace);
        Flight outward = egress.MayLack is { } unread ? flight.With(MayHaveNoWayOut(node, unread)) : flight;
        walk.Arrive(outward, egress.ToCaller(node, flight.Origin));
    }

    private static Finding MayHaveNoWayOut(Node node, UnresolvedValue unread) => new(
        Stage.Outbound,
        Reason.UnresolvedReference,
        PrivateSubnetsHaveNoEgress.Instance,
        node.Subnet.Subnet.ToString(),
        $"Whether {node} has a way out of {node.Subnet.Subnet} hangs on {unread}.")
    {
        IsUnknown = true,
    };

    private static Finding NoWayOut(Node node) => new(
        Stage.Outbound,
        Reason.NoOutboundPath,
        PrivateSubnetsHaveNoEgress.Instance,
        node.Subnet.Subnet.ToString(),
        $"{node.Subnet.Subnet} is private: it has no NAT gateway and no default outbound access, and {node} no public "
        + "address. Enable an endpoint for the service, or attach a NAT gateway.");

    /// <summary>Tells with which address a place leaves, and what about it hangs on an assumption.</summary>
    public static void Tell(Node node, Traffic traffic, Egress egress, TTrace trace)
    {
        if (!TTrace.Records)
        {
            return;
        }

        trace.Step(Stage.Outbound, egress.Rule, node.Name, traffic, new(
            egress.Text, CallerKind.Public.ToString(), $"{node} leaves with the public address {egress.Text}."));
        if (egress.IsDefault)
        {
            trace.Caveat("D-DEFOUT", $"{node} has no egress of its own; Azure picks one of the addresses of "
                + $"{egress.Text}, nobody knows which.");
        }

        if (egress.IsSomeOfAppService)
        {
            trace.Caveat("AppServiceAddress", $"{node} leaves with one of App Service's own addresses, taken to lie in "
                + $"{egress.Text}; give those that the app shows with New-SimManagedService -PublicIPAddress.");
        }
    }
}
