using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>Stands for a set by one number per stretch over which nothing can change.</summary>
internal static class Points
{
    public static List<uint> Within(IEnumerable<Stretch> set, IEnumerable<Stretch> cuts)
    {
        SortedSet<uint> points = [];
        List<Stretch> stretches = [.. set];
        foreach (Stretch stretch in stretches)
        {
            points.Add(stretch.First);
        }

        foreach (Stretch cut in cuts)
        {
            foreach (uint start in cut.Last == uint.MaxValue ? [cut.First] : new[] { cut.First, cut.Last + 1 })
            {
                if (stretches.Exists(stretch => stretch.Has(start)))
                {
                    points.Add(start);
                }
            }
        }

        return [.. points];
    }

    /// <summary>Every block that anything in the estate could tell addresses apart by.</summary>
    public static List<Stretch> Cuts(Estate estate)
    {
        List<Stretch> cuts = [.. Tags.All.SelectMany(row => row.Blocks).Concat(Tags.Reserved).Select(Stretch.Of)];
        cuts.AddRange(estate.Nets.SelectMany(net => net.Ranges).Select(Stretch.Of));
        cuts.AddRange(estate.Sites.SelectMany(site => site.Ranges).Select(Stretch.Of));
        cuts.AddRange(estate.Gates.SelectMany(gate => gate.Advertised).Select(Stretch.Of));
        cuts.AddRange(estate.Tables.SelectMany(table => table.Routes)
            .Where(udr => udr.Block is not null).Select(udr => Stretch.Of(udr.Block!.Value)));
        cuts.AddRange(Words(estate));
        cuts.AddRange(estate.Cards.Select(card => new Stretch(card.Address, card.Address)));
        cuts.AddRange(estate.Services.SelectMany(service => service.Ranges));
        return cuts;
    }

    /// <summary>The blocks that security rules write out.</summary>
    public static IEnumerable<Stretch> Words(Estate estate) =>
        from gang in estate.Groups
        from line in gang.Lines
        from word in line.From.Concat(line.To)
        where char.IsDigit(word[0])
        select word.Contains('/', System.StringComparison.Ordinal)
            ? Stretch.Of(Cidr.Of(word))
            : new Stretch(Cidr.Address(word), Cidr.Address(word));

    public static IEnumerable<Stretch> FromPorts(Estate estate) =>
        estate.Groups.SelectMany(gang => gang.Lines).SelectMany(line => line.FromPorts);

    public static IEnumerable<Stretch> ToPorts(Estate estate) =>
        estate.Groups.SelectMany(gang => gang.Lines).SelectMany(line => line.ToPorts);
}
