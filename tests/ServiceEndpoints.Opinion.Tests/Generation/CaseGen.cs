using System.Collections.Generic;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;
using ServiceEndpoints.Queries.Reachability;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>Random estates that Azure would accept, and questions about them.</summary>
internal sealed class CaseGen : Gen<Case>
{
    public const int FlowsPerEstate = 5;

    public override Case Generate(PCG pcg, Size? min, out Size size)
    {
        Dice dice = new(pcg);
        Estate estate = new()
        {
            LongestPrefix = dice.Chance(40),
            StorageEverywhere = dice.Chance(20),
            AllowAzureAdmitsEndpointTraffic = dice.Chance(30),
            SameRegionIsPrivate = dice.Chance(20),
            ApplianceTranslates = dice.Chance(85),
            SqlProxy = dice.Chance(50),
            Partial = dice.Chance(25),
        };
        List<ResourceType> types = [.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => Type(dice))];
        new NetworkGen(dice, estate, types).Fill();
        new RouteGen(dice, estate).Fill();
        new SecurityGen(dice, estate).Fill();
        new GapGen(dice, estate).Fill();
        new ServiceGen(dice, estate, types).Fill();
        new PolicyGen(dice, estate).Fill();
        new UnreadGen(dice, estate).Fill();
        List<Ask> flows = [.. Enumerable.Range(0, FlowsPerEstate).Select(_ => Flow(dice, estate))];
        List<(Sub, uint)> hops = [.. flows.Select(_ => (dice.Pick(estate.Subs), Places.Address(dice, estate)))];
        size = new Size((ulong)(estate.Subs.Count + estate.Machines.Count + estate.Services.Count));
        return new(estate, flows, hops);
    }

    private static Ask Flow(Dice dice, Estate estate)
    {
        List<Card> cards = [.. estate.Cards];
        List<Card> targets = cards.FindAll(card => card.Address > 0);
        Target target = dice.Below(10) switch
        {
            < 6 => At(dice, dice.Pick(estate.Services)),
            < 9 when targets.Count > 0 => new CardTarget(dice.Pick(targets)),
            _ => new AddressTarget(Address(dice, estate)),
        };
        target = dice.Chance(1) ? new IPv6Target() : target;
        IPProtocol protocol = dice.Chance(88) ? IPProtocol.Tcp : dice.Chance(50) ? IPProtocol.Udp : IPProtocol.Icmp;
        int? port = target is ServiceTarget
            ? dice.Chance(85) ? null : dice.Pick([22, 80, 443, 445, 5671, 8080, 10255, 11500])
            : dice.Chance(8) ? null : dice.Pick([22, 443, 3389, 8080]);
        Origin origin = Origin(dice, estate, cards, target);
        if (origin is CardOrigin one && target is CardTarget other && one.Card.Machine == other.Card.Machine)
        {
            origin = new SubOrigin(one.Card.Sub);
        }

        return new(origin, target, protocol == IPProtocol.Icmp ? null : port, protocol)
        {
            Plane = dice.Chance(97) ? Plane.Data : dice.Pick([Plane.Control, Plane.Disk]),
        };
    }

    /// <summary>Storage, Azure SQL and Key Vault more often than the others.</summary>
    private static ResourceType Type(Dice dice) => dice.Chance(35)
        ? dice.Pick([ResourceType.StorageAccount, ResourceType.SqlServer, ResourceType.KeyVault])
        : dice.Pick(Product.All).Type;

    private static ServiceTarget At(Dice dice, Service service) => new(
        service,
        dice.Maybe(service.Product.Parts, 30),
        service.Type == ResourceType.SqlServer && dice.Chance(40) ? RuleGen.Database : null)
    {
        Secondary = service.Type == ResourceType.StorageAccount && !service.Classic && dice.Chance(12),
    };

    /// <summary>A machine's public address only where the source that it sees is known.</summary>
    private static uint Address(Dice dice, Estate estate)
    {
        uint address = dice.Below(3) switch
        {
            0 => dice.Pick(Places.Public),
            1 => dice.Pick(Places.VMAddresses),
            _ => Places.Address(dice, estate),
        };
        bool isKnown = estate.ApplianceTranslates
            && estate.Sites.TrueForAll(site => site.NatTowards(azure: true).Count > 0)
            && estate.Subs.TrueForAll(sub => !sub.LacksPool && sub.Pool is not { Addresses.Count: 0 })
            && estate.Subs.TrueForAll(sub => !sub.Lacks("natGateway"))
            && estate.Cards.All(card => !card.HasSecretPublic && !card.Lacks("publicIPAddress"))
            && estate.Machines.TrueForAll(one => one.Managed is null || one.ManagedAddresses.Count > 0);
        return !isKnown && Places.VMAddresses.Contains(address) ? Places.Public[0] : address;
    }

    private static Origin Origin(Dice dice, Estate estate, List<Card> cards, Target target)
    {
        int throwOf = dice.Below(100);
        if (target is AddressTarget or IPv6Target || throwOf < 75)
        {
            return cards.Count > 0 && dice.Chance(75)
                ? new CardOrigin(dice.Pick(cards))
                : new SubOrigin(dice.Pick(estate.Subs));
        }

        return throwOf switch
        {
            < 79 when target is ServiceTarget => dice.Chance(50)
                ? new AzureOrigin(dice.Pick(Trust.Services).Name)
                : new InstanceOrigin(dice.Pick(Places.Instances)),
            < 87 when estate.Sites.Count > 0 => new SiteOrigin(dice.Pick(estate.Sites)),
            < 96 => new AddressOrigin(dice.Pick(Places.Outside)),
            _ => new InternetOrigin(),
        };
    }
}
