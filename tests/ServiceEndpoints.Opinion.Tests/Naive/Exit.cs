using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>Where a packet stands when it leaves the VNets.</summary>
/// <param name="Start">The subnet it started in.</param>
/// <param name="Here">The subnet that sends it out.</param>
/// <param name="Card">The interface that sends it out; null for a subnet as such.</param>
/// <param name="Forwarded">Whether an appliance sent it on.</param>
internal sealed record Place(Sub? Start, Sub Here, Card? Card, bool Forwarded, Packet Packet)
{
    /// <summary>The private address that goes with it.</summary>
    public uint Source => Forwarded ? Card!.Address : Packet.Source;
}

/// <summary>Out of the VNets: over an endpoint, to the internet, or by an on-premises network.</summary>
/// <param name="claim">The subnet that the token names.</param>
internal sealed class Exit(Estate estate, Ask ask, Door? door, Sub? claim, Diary diary, Place place)
{
    private Service? Service => (ask.Target as ServiceTarget)?.Service;

    private Caller Caller => new()
    {
        Sender = place.Start is null ? null : place.Here,
        Origin = place.Start,
        Claim = claim,
        InAzure = true,
        Region = place.Here.Net.Region,
    };

    public List<Fate> ByEndpoint(string endpoint)
    {
        // A policy asks for the subnet that sends, not for the address that it sends with.
        if (Tags.TagOf(endpoint) == "Storage")
        {
            PassPolicies();
        }

        if (place.Forwarded && !estate.ApplianceTranslates)
        {
            return diary.Unclear().ConvertAll(fate => fate with { Endpoint = endpoint, Sender = place.Here });
        }

        Caller caller = Caller with
        {
            Identity = place.Here,
            Inner = place.Source,
            OwnAddresses = Egress.Of(estate, place.Here, place.Card).Addresses,
        };
        return [diary.AtService(caller, [One(place.Source)], SourceAddressKind.Private, endpoint)];
    }

    public List<Fate> ToInternet(Egress egress)
    {
        if (!Tags.IsPublic(place.Packet.Destination))
        {
            return diary.Lost(Stage.Routing, Reason.NoRoute);
        }

        if (egress.Addresses.Count == 0)
        {
            return diary.Lost(Stage.Outbound, Reason.NoOutboundPath);
        }

        if (egress.MayLack)
        {
            diary.Doubt();
        }

        if (door is not null || ask.Target is CardTarget)
        {
            return diary.Lost(Stage.Routing, Reason.NoRoute);
        }

        if (place.Forwarded && !estate.ApplianceTranslates)
        {
            return diary.Unclear();
        }

        if (PublicMachine is { } machine)
        {
            return AtPublic(machine, egress.Addresses, SourceAddressKind.Public);
        }

        bool hidden = estate.SameRegionIsPrivate && Service?.Region == place.Here.Net.Region;
        List<Stretch> seen = hidden ? [One(place.Source)] : egress.Addresses;
        SourceAddressKind kind = hidden ? SourceAddressKind.Private : SourceAddressKind.Public;
        List<Fate> fates = Points.Within(egress.Addresses, Service?.Ranges ?? [])
            .ConvertAll(address => diary.AtService(Caller with { Address = address }, seen, kind, null));
        fates = egress.IsKnown ? fates : Guess.Settle(fates);
        return Service is { Type: ResourceType.WebApp } ? fates : OneReason.For(fates);
    }

    /// <summary>From the on-premises network behind a gateway.</summary>
    public List<Fate> FromSite(Site site)
    {
        if (PublicMachine is { } machine)
        {
            return AtPublic(machine, site.NatTowards(azure: true).ConvertAll(One), SourceAddressKind.OnPremisesNat);
        }

        Caller template = Caller with { InAzure = false, Region = null };
        bool azure = Service is not null
            || Tags.Blocks("AzureCloud").Any(block => block.Has(place.Packet.Destination));
        ServiceTarget? asked = ask.NetworkOnly ? null : ask.Target as ServiceTarget;
        List<Fate> fates =
            OnPremises.Fates(estate, asked, site, template, diary.Blockers, diary.FirstHop, azure);
        return diary.HasDoubts ? fates.ConvertAll(fate => fate.Then(new() { Unknown = true })) : fates;
    }

    /// <summary>The machine whose public address is meant.</summary>
    private Card? PublicMachine => ask.Target is AddressTarget
        ? estate.Cards.FirstOrDefault(card => card.Public == place.Packet.Destination)
        : null;

    /// <summary>A policy that filters needs to know which account answers.</summary>
    private void PassPolicies()
    {
        if (Policies.Doubt(estate, place.Here, Service) || (Policies.Filter(place.Here) && Service is null))
        {
            diary.Doubt();
        }
        else if (Service is { } account && Policies.Deny(place.Here, account))
        {
            diary.Block(Stage.EndpointPolicy, Reason.EndpointPolicyDenied);
        }
    }

    private List<Fate> AtPublic(Card machine, List<Stretch> sources, SourceAddressKind kind) =>
        Points.Within(sources, Points.Cuts(estate)).ConvertAll(source =>
        {
            Packet packet = place.Packet with { Source = source };
            return new Fate
            {
                Blockers = [.. diary.Blockers, .. Arrivals.Blockers(estate, machine, packet, fromInternet: true)],
                Unknown = diary.HasDoubts || Arrivals.IsDoubted(estate, machine, packet),
                FirstHop = diary.FirstHop,
                Seen = [One(source)],
                Kind = kind,
            };
        });

    private static Stretch One(uint address) => new(address, address);
}
