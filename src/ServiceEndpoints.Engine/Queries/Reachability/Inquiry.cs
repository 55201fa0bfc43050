using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls.DataLake;
using ServiceEndpoints.Rules.Firewalls.Sql;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>A question put to a compiled network, with its source and target looked up.</summary>
internal sealed class Inquiry
{
    public Inquiry(CompiledNetwork network, ReachabilityQuestion question)
        : this(network, question, SourceFacts.Of(network, question.Source))
    {
    }

    /// <param name="source">The question's source, looked up in the network before.</param>
    public Inquiry(CompiledNetwork network, ReachabilityQuestion question, SourceFacts source)
    {
        Question = question;
        Network = network;
        Source = source;
        Destination = DestinationFacts.Of(network, question, Source);
    }

    public CompiledNetwork Network { get; }

    public ReachabilityQuestion Question { get; }

    public SourceFacts Source { get; }

    public DestinationFacts Destination { get; }

    /// <summary>The answer when there is nothing to evaluate; null when there is.</summary>
    public SimReachability? Settled() => SettledAnswers.Find(this);

    /// <summary>Where the asker goes besides: to where a service redirects it, or to sign in.</summary>
    public Destination? SecondStep => PublicResource switch
    {
        { } resource when IsRedirected(resource, resource.Location) => Redirected(resource),
        { } resource when TokensCarryTheSubnet.Instance.AppliesTo(resource) => SignIn.At(Network, resource),
        _ => null,
    };

    private SimResource? PublicResource => (Destination.Resolved?.Goal as Goal.Resource)?.Target;

    /// <summary>Follows the traffic; where the service redirects, also the second connection.</summary>
    public IReadOnlyList<Landing> Walk<TTrace>(TTrace trace)
        where TTrace : struct, ITrace => UnreadPlaces.Settle(this, FollowAll(trace));

    private IReadOnlyList<Landing> FollowAll<TTrace>(TTrace trace)
        where TTrace : struct, ITrace
    {
        Destination destination = Destination.Resolved!;
        if (PublicResource is { } store && TokensCarryTheSubnet.Instance.AppliesTo(store) && Source.Node is not null)
        {
            return new SignIn<TTrace>(this, store, trace).Follow(destination);
        }

        IReadOnlyList<Landing> first = Follow(destination, trace);
        if (PublicResource is not { } resource || destination.Refusal is not null)
        {
            return first;
        }

        ILookup<bool, Landing> byRedirect = first.ToLookup(landing =>
            landing.Caller is { } caller && IsRedirected(resource, caller.Region));
        if (!byRedirect[true].Any())
        {
            return first;
        }

        Destination second = Redirected(resource);
        Tell(resource, second, first[0].Flight.Traffic, trace);
        return [.. byRedirect[false], .. RedirectedLandings.Join([.. byRedirect[true]], Follow(second, trace))];
    }

    /// <summary>What a reader should know besides what the walk tells.</summary>
    public IEnumerable<Caveat> Caveats()
    {
        if (Source.Caveat is { } source)
        {
            yield return source;
        }

        if (Destination.Caveat is { } destination)
        {
            yield return destination;
        }
    }


    /// <summary>Follows one connection to its end. Whatever is asked, one signs in by TCP.</summary>
    internal IReadOnlyList<Landing> Follow<TTrace>(Destination destination, TTrace trace)
        where TTrace : struct, ITrace
    {
        Walk<TTrace> walk = new(Network, destination.Goal, trace);
        IPProtocol protocol = destination.Goal is Goal.SignIn ? IPProtocol.Tcp : Question.Protocol;
        Source.Depart(new Departure<TTrace>(walk, destination, protocol));
        return walk.Landings;
    }

    private static void Tell<TTrace>(SimResource resource, Destination second, Traffic first, TTrace trace)
        where TTrace : struct, ITrace
    {
        if (TTrace.Records)
        {
            Traffic onward = first with { Destination = second.Addresses, Ports = second.Ports };
            trace.Step(Stage.Resource, ConnectionsAreRedirected.Instance, resource.Name, onward, new(
                "", "Redirect", $"{resource} sends the client on to {second.SetName}, ports {second.Ports}."));
        }
    }

    private bool IsRedirected(SimResource resource, string? callerRegion) =>
        ConnectionsAreRedirected.Instance.AppliesTo(Network.Topology, resource, Destination.Port, callerRegion);

    /// <summary>
    /// The redirect goes to any SQL address of the region.
    /// Source: https://learn.microsoft.com/azure/azure-sql/database/connectivity-architecture
    /// </summary>
    private Destination Redirected(SimResource resource)
    {
        SimService service = ServiceCatalogue.ForResourceType(resource.Type);
        PublicAddresses anywhere = PublicAddresses.Of(Network, resource with { PublicIPAddress = null }, service, false);
        PortSet ports = PortSet.From(service.MainSubService.Ports
            .Where(range => range.Use == PortUse.Redirect)
            .Select(range => PortRange.From(range.First, range.Last)));
        return new(new Goal.RedirectedNode(resource), anywhere.Set, anywhere.Name, ports) { Unknown = anywhere.Unknown };
    }
}
