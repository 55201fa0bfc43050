using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>Answers a question packet by packet: every source, destination and port that makes a difference.</summary>
internal static class SecondOpinion
{
    public static Judgement On(Estate estate, Ask ask) =>
        Settled(ask) is { } settled ? new([]) { Settled = settled } : ByPackets(estate, ask);

    /// <summary>Firewalls and routes guard the data plane; only Storage has disks, every resource is managed.</summary>
    private static (Verdict Verdict, Reason Reason)? Settled(Ask ask) => ask switch
    {
        { Plane: Plane.Control, Target: ServiceTarget } => (Verdict.Reachable, Reason.Allowed),
        { Plane: Plane.Disk, Target: ServiceTarget { Service.Type: ResourceType.StorageAccount } } =>
            (Verdict.Reachable, Reason.Allowed),
        { Plane: not Plane.Data } => (Verdict.NotApplicable, Reason.UnsupportedResource),
        { Target: IPv6Target } => (Verdict.Unknown, Reason.IPv6NotModelled),
        _ => null,
    };

    private static Judgement ByPackets(Estate estate, Ask ask)
    {
        List<Fate> fates = ask.Origin switch
        {
            CardOrigin origin => FromCard(estate, ask, origin.Card),
            SubOrigin origin => FromSub(estate, ask, origin.Sub, null, FreeIn(estate, origin.Sub)),
            SiteOrigin origin => FromSite(estate, ask, origin.Site),
            AzureOrigin origin => AzureItself.Fates(
                estate, (ServiceTarget)ask.Target, new() { ServiceName = origin.Name }),
            InstanceOrigin origin => AzureItself.Fates(
                estate, (ServiceTarget)ask.Target, new() { Instance = origin.Id }),
            AddressOrigin origin => FromOutside(estate, ask, [origin.Address], Tags.RegionOf(origin.Address)),
            _ => FromOutside(estate, ask, Internet(estate), null),
        };
        bool isOneOf = (ask.Target as ServiceTarget)?.Service.Lacks(Service.Location) == true || HasTwoWays(ask.Origin);
        fates = isOneOf ? Settled(fates) : fates;
        return new(ask.Target is ServiceTarget target
            ? fates.ConvertAll(fate => Offered(target, ask, fate))
            : fates);
    }

    /// <summary>One region is that of a service, and one way that of an app: if they differ, nobody knows.</summary>
    private static List<Fate> Settled(List<Fate> fates)
    {
        bool differ = fates.Select(fate => (fate.Arrives, fate.Blockers.Count > 0)).Distinct().Count() > 1;
        return differ ? fates.ConvertAll(fate => fate.Then(new() { Unknown = true })) : fates;
    }

    private static bool HasTwoWays(Origin origin) =>
        origin is CardOrigin { Card.Machine: { RouteAll: false } machine } && machine.Lacks(Machine.UnknownWay);

    private static List<Fate> FromCard(Estate estate, Ask ask, Card card)
    {
        List<Fate> fates = FromSub(estate, ask, card.Sub, card, [card.Address]);
        if (!HasTwoWays(new CardOrigin(card)))
        {
            return fates;
        }

        card.Machine.RouteAll = true;
        List<Fate> others = FromSub(estate, ask, card.Sub, card, [card.Address]);
        card.Machine.RouteAll = false;
        return [.. fates, .. others];
    }

    private static List<Fate> FromSub(Estate estate, Ask ask, Sub sub, Card? card, List<uint> sources)
    {
        ServiceTarget? target = ask.Target as ServiceTarget;
        Door? door = target is null ? null : DoorFor(estate, target, ask.Port, sub.Net);
        bool mayBePrivate = target is not null
            && estate.Doors.Exists(one => one.MayLead(target, GroupOf(target, ask.Port), sub.Net));
        List<Fate> fates = [];
        foreach (uint source in sources)
        {
            foreach (int fromPort in FromPorts(estate))
            {
                List<Fate> here = SignIn.IsNeeded(ask)
                    ? SignedIn(estate, ask, sub, card, source, fromPort)
                    : Directly(estate, ask, sub, card, source, fromPort, door, null);
                fates.AddRange(Redirects(estate, ask, door)
                    ? Redirected(estate, ask, sub, card, source, fromPort, here)
                    : here);
            }
        }

        return mayBePrivate ? fates.ConvertAll(fate => fate.Then(new() { Unknown = true })) : fates;
    }

    private static List<Fate> Directly(
        Estate estate, Ask ask, Sub sub, Card? card, uint source, int fromPort, Door? door, Sub? claim) =>
    [
        .. from destination in Destinations(estate, ask, door)
           from port in ToPorts(estate, ask)
           let packet = new Packet(source, destination, fromPort, port, ask.Protocol)
           from fate in new Walk(estate, ask, packet, door, claim).From(sub, card)
           select fate,
    ];

    /// <summary>A request carries the token of a sign-in; what keeps that back keeps back the request.</summary>
    private static List<Fate> SignedIn(Estate estate, Ask ask, Sub sub, Card? card, uint source, int fromPort)
    {
        List<Fate> signIns = SignIn.From(estate, ask, sub, card, source, fromPort);
        return
        [
            .. from signIn in signIns
               from claim in Claims(sub, signIn)
               from fate in Directly(estate, ask, sub, card, source, fromPort, null, claim)
               select fate.Then(signIn),
        ];
    }

    /// <summary>Where the way of a sign-in is not clear, it may be over the subnet's own endpoint all the same.</summary>
    private static List<Sub?> Claims(Sub own, Fate signIn)
    {
        bool mayName = own.Lacks("serviceEndpoints")
            || own.Endpoints.Exists(one => Tags.TagOf(one.Service) == "AzureActiveDirectory");
        return signIn.Endpoint is not null ? [signIn.Sender]
            : signIn is { Unknown: true, Blockers.Count: 0 } && mayName ? [null, own]
            : [null];
    }

    private static List<Fate> Redirected(
        Estate estate, Ask ask, Sub sub, Card? card, uint source, int fromPort, List<Fate> first)
    {
        Service service = ((ServiceTarget)ask.Target).Service;
        IEnumerable<Stretch> nodes = Tags.BlocksOf(service.Type, service.Region).Select(Stretch.Of);
        List<Fate> second =
        [
            .. from node in Points.Within(nodes, Points.Cuts(estate))
               from port in Points.Within([new(11000, 11999)], Points.ToPorts(estate))
               let packet = new Packet(source, node, fromPort, (int)port, IPProtocol.Tcp)
               from fate in new Walk(estate, ask with { NetworkOnly = true }, packet, null).From(sub, card)
               select fate,
        ];
        return [.. first.SelectMany(one => one.InAzure ? second.Select(one.Then) : [one])];
    }

    private static bool Redirects(Estate estate, Ask ask, Door? door) =>
        !estate.SqlProxy && door is null && ask.Protocol == IPProtocol.Tcp && ask.Port is null or 1433
        && ask.Target is ServiceTarget { Service.Product.Redirects: true };

    /// <summary>What the name of the target resolves to in a VNet; null when that is not one address.</summary>
    public static uint? AddressOf(Estate estate, ServiceTarget target, int? port, Net client) =>
        DoorFor(estate, target, port, client)?.Address ?? target.Address;

    private static List<Fate> FromSite(Estate estate, Ask ask, Site site)
    {
        if (ask.Target is ServiceTarget target)
        {
            return OnPremises.Fates(estate, target, site, new(), [], null, azure: true);
        }

        return Arrivals.FromSite(estate, ask, site, FromPorts(estate), ToPorts(estate, ask));
    }

    /// <summary>An address of Azure's counts as a client in its region; the internet at large does not.</summary>
    private static List<Fate> FromOutside(Estate estate, Ask ask, List<uint> sources, string? region)
    {
        if (ask.Target is not ServiceTarget target)
        {
            return Arrivals.FromOutside(estate, ask, sources, FromPorts(estate), ToPorts(estate, ask));
        }

        return sources.ConvertAll(source =>
        {
            Caller caller = new() { Address = source, InAzure = region is not null, Region = region };
            Reason? refusal = Doorkeeper.Refuses(estate, target, caller);
            bool unknown = refusal == Reason.UnresolvedReference;
            return new Fate
            {
                Blockers = refusal is { } reason && !unknown ? [(Stage.Resource, reason)] : [],
                Unknown = unknown,
                Seen = [new(source, source)],
                Kind = SourceAddressKind.Public,
            };
        });
    }

    /// <summary>What a service does not carry or offer comes on top of everything else.</summary>
    private static Fate Offered(ServiceTarget target, Ask ask, Fate fate)
    {
        Reason? missing = ask.Protocol != IPProtocol.Tcp ? Reason.ProtocolNotCarried
            : ask.Port is { } port && !target.PartAt(port).Offers(port) ? Reason.PortNotOffered
            : null;
        return missing is { } reason ? fate.Then(new() { Blockers = [(Stage.Source, reason)] }) : fate;
    }

    /// <summary>Clients of the VNets that the zone is linked to resolve the name to the private address.</summary>
    private static Door? DoorFor(Estate estate, ServiceTarget target, int? port, Net net)
    {
        string group = GroupOf(target, port);
        return estate.Doors.Find(door =>
            door.LeadsTo(target.Service) && door.LeadsTo(group) && door.IsLinkedTo(net));
    }

    private static string GroupOf(ServiceTarget target, int? port) =>
        target.PartAt(port).Group + (target.Secondary ? Door.ToSecondary : "");

    private static List<uint> Destinations(Estate estate, Ask ask, Door? door) => ask.Target switch
    {
        _ when door is not null => [door.Address],
        ServiceTarget { Address: { } address } => [address],
        ServiceTarget target => Points.Within(
            Tags.BlocksOf(target.Service.Type, target.Region).Select(Stretch.Of), Points.Cuts(estate)),
        CardTarget target => [target.Card.Address],
        AddressTarget target => [target.Address],
        _ => [],
    };

    private static List<int> FromPorts(Estate estate) =>
        Points.Within([new(1024, 65535)], Points.FromPorts(estate)).ConvertAll(port => (int)port);

    private static List<int> ToPorts(Estate estate, Ask ask) => ask switch
    {
        { Port: { } port } => [port],
        { Target: ServiceTarget target } => [target.PartAt(null).Port],
        _ => Points.Within([new(0, 65535)], Points.ToPorts(estate)).ConvertAll(port => (int)port),
    };

    /// <summary>Azure keeps the first four addresses and the last one.</summary>
    private static List<uint> FreeIn(Estate estate, Sub sub)
    {
        HashSet<uint> taken =
        [
            .. estate.Cards.Where(card => card.Sub == sub).Select(card => card.Address),
            .. estate.Doors.Where(door => door.Sub == sub).Select(door => door.Address),
        ];
        List<Stretch> free = [];
        for (uint address = sub.Range.First + 4; address < sub.Range.Last; address++)
        {
            if (!taken.Contains(address))
            {
                free.Add(new(address, address));
            }
        }

        List<Stretch> cuts = [.. Points.Words(estate), new(free[0].First, free[0].First)];
        List<uint> points = Points.Within(free, []);
        bool Starts(uint point) => cuts.Exists(cut => cut.First == point || (ulong)cut.Last + 1 == point);
        return points.FindAll(point => Starts(point) || !free.Exists(one => one.First == point - 1));
    }

    private static List<uint> Internet(Estate estate) =>
        Points.Within([new(0, uint.MaxValue)], Points.Cuts(estate).Concat(Tags.Nowhere.Select(Stretch.Of)))
            .FindAll(Tags.IsPublic);
}
