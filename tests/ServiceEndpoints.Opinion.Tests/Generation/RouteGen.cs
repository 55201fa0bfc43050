using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>Route tables, with next hops that are there and some that are not.</summary>
internal sealed class RouteGen(Dice dice, Estate estate)
{
    public void Fill()
    {
        for (int count = dice.Below(3), i = 0; i < count; i++)
        {
            Table table = new($"table{i}") { PropagationOff = dice.Chance(20) };
            AddRoutes(table);
            estate.Tables.Add(table);
        }

        foreach (Sub sub in estate.Subs)
        {
            sub.Table = dice.Maybe(estate.Tables, 60);
        }
    }

    private void AddRoutes(Table table)
    {
        for (int count = dice.Between(1, 4), i = 0; i < count; i++)
        {
            bool byTag = dice.Chance(30);
            Cidr? block = byTag ? null : Destination();
            string? tag = !byTag ? null : dice.Chance(6) ? "Nonsense" : dice.Pick(Places.RouteTags);
            if (table.Routes.Exists(route => route.Block == block && route.Tag == tag))
            {
                continue;
            }

            NextHopType hop = dice.Pick([
                NextHopType.VirtualAppliance, NextHopType.VirtualAppliance, NextHopType.VirtualAppliance,
                NextHopType.Internet, NextHopType.None, NextHopType.VirtualNetworkGateway, NextHopType.VnetLocal]);
            uint? via = hop == NextHopType.VirtualAppliance ? Appliance() : null;
            table.Routes.Add(new($"r{i}", block, tag, hop, via));
        }
    }

    private Cidr Destination()
    {
        List<Cidr> nets = [.. estate.Nets.SelectMany(net => net.Ranges), .. estate.Subs.Select(sub => sub.Range)];
        return dice.Chance(35) ? dice.Pick(nets) : dice.Pick(Places.Destinations);
    }

    private uint Appliance()
    {
        List<Card> cards = [.. estate.Cards.Where(card => card.Address > 0)];
        return cards.Count > 0 && dice.Chance(88) ? dice.Pick(cards).Address : Cidr.Address("10.0.200.4");
    }
}
