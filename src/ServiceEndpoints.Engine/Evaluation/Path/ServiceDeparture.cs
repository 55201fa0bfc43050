using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.ManagedServices;
using ServiceEndpoints.Rules.Routing;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>
/// Sends what a managed service sends: through its subnet, or for apps some of it past the subnet.
/// Source: https://learn.microsoft.com/azure/app-service/overview-vnet-integration
/// </summary>
internal readonly struct ServiceDeparture<TTrace>(Walk<TTrace> walk)
    where TTrace : struct, ITrace
{
    /// <summary>Where it is not known how much an app sends through its subnet, both ways are followed.</summary>
    /// <param name="findings">What is known to stop it, or is not known, before it starts.</param>
    public void From(ServiceNode service, Traffic traffic, ValueList<Finding> findings)
    {
        if (service.Service.Type == ManagedServiceType.AppServiceGatewayIntegration)
        {
            FromGateway(service, new(traffic) { Origin = service, Findings = findings });
        }
        else if (service.IsApp && service.UnreadWay is not null)
        {
            FromApp(service, new(traffic) { Origin = service, Findings = findings });
            walk.Start(service, traffic, findings);
        }
        else if (service.IsApp && !service.Service.RouteAll)
        {
            FromApp(service, new(traffic) { Origin = service, Findings = findings });
        }
        else
        {
            Tell(service, traffic, ManagedServicesSendThroughTheirSubnet.Instance, "Everything");
            walk.Start(service, traffic, findings);
        }
    }

    private void FromApp(ServiceNode app, Flight flight)
    {
        Flight? rest = flight;
        rest = Split(rest, ReservedRanges.Private, out Flight? inside);
        if (inside is not null)
        {
            Tell(app, inside.Traffic, AppsSendSomeTrafficThroughTheirSubnet.Instance, "Traffic to private addresses");
            walk.Depart(app, inside);
        }

        foreach (CompiledRoute endpoint in app.Subnet.Routes.Where(route => route.IsEndpoint))
        {
            rest = Split(rest, endpoint.Addresses, out Flight? covered);
            if (covered is not null)
            {
                Tell(app, covered.Traffic, AppsSendSomeTrafficThroughTheirSubnet.Instance, $"What {endpoint.Label} covers");
                Flight over = covered with { FirstHop = NextHopType.VirtualNetworkServiceEndpoint };
                new EndpointHop<TTrace>(walk).Leave(app, over, endpoint);
            }
        }

        if (rest is not null)
        {
            Leave(app, rest);
        }
    }

    /// <summary>The addresses of the point-to-site pool are nowhere told.</summary>
    private void FromGateway(ServiceNode app, Flight flight)
    {
        Flight? rest = Split(flight, ReservedRanges.PublicInternet.Complement(), out Flight? inside);
        if (inside is not null)
        {
            walk.Lose(inside, new(
                Stage.Source,
                Reason.UnresolvedReference,
                GatewayIntegrationReachesNoEndpoints.Instance,
                app.Name,
                $"With which address of the point-to-site pool {app} comes into {app.Subnet.VNet} is not modelled.")
            {
                IsUnknown = true,
            });
        }

        if (rest is not null)
        {
            Egress egress = Egress.OfApp(walk.Network, app);
            Tell(app, rest.Traffic, GatewayIntegrationReachesNoEndpoints.Instance, null);
            InternetHop<TTrace>.Tell(app, rest.Traffic, egress, walk.Trace);
            walk.Arrive(rest, egress.ToCaller(app, null) with { Subnet = null, Origin = null });
        }
    }

    private void Leave(ServiceNode app, Flight flight)
    {
        if (!ReservedRanges.PublicInternet.IsSupersetOf(flight.Traffic.Destination))
        {
            walk.Lose(flight, new(
                Stage.Routing,
                Reason.NoRoute,
                WithoutRouteTrafficIsDropped.Instance,
                app.Name,
                "These addresses are not reached over the internet."));
            return;
        }

        Egress egress = Egress.OfApp(walk.Network, app);
        Tell(app, flight.Traffic, AppsSendSomeTrafficThroughTheirSubnet.Instance, null);
        InternetHop<TTrace>.Tell(app, flight.Traffic, egress, walk.Trace);
        walk.Arrive(flight.With(Doubts(app, flight.Traffic.Destination)), egress.ToCaller(app, null));
    }

    /// <summary>An endpoint that could not be read, or whose addresses nobody knows, might have taken it.</summary>
    private ValueList<Finding> Doubts(ServiceNode app, AddressSet destination)
    {
        SimSubnet subnet = app.Subnet.Subnet;
        string? doubt = new RouteDoubts(walk.Network).OfEndpoints(app.Subnet, null, destination)
            ?? (app.Subnet.UnknownEndpointTags is [var tag, ..]
                ? $"Whether an endpoint of {subnet} takes it hangs on {tag}, which is not known."
                : null);
        return doubt is null
            ? []
            : [new Finding(
                Stage.Routing,
                Reason.UnresolvedReference,
                AppsSendSomeTrafficThroughTheirSubnet.Instance,
                subnet.ToString(),
                doubt)
            {
                IsUnknown = true,
            }];
    }

    /// <summary>Takes the part with these destinations out of the flight.</summary>
    /// <returns>What is left; null when nothing is.</returns>
    private static Flight? Split(Flight? flight, AddressSet destinations, out Flight? part)
    {
        part = null;
        if (flight is null || !flight.Traffic.Destination.Overlaps(destinations))
        {
            return flight;
        }

        AddressSet all = flight.Traffic.Destination;
        AddressSet rest = all.Except(destinations);
        part = flight with { Traffic = flight.Traffic with { Destination = all.Intersect(destinations) } };
        return rest.IsEmpty ? null : flight with { Traffic = flight.Traffic with { Destination = rest } };
    }

    /// <param name="what">What goes through the subnet; null when it does not.</param>
    private void Tell(ServiceNode service, Traffic traffic, Rule rule, string? what)
    {
        if (TTrace.Records)
        {
            string subnet = service.Subnet.Subnet.ToString();
            walk.Trace.Step(Stage.Source, rule, service.Name, traffic, new(
                what is null ? "" : subnet,
                what is null ? "Outside" : "Subnet",
                what is null ? $"{service} sends it past {subnet}." : $"{what} goes from {service} through {subnet}."));
        }
    }
}
