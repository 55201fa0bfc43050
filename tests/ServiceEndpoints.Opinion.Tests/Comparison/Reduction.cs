using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Comparison;

/// <summary>Takes things away from an estate as long as the disagreement stays.</summary>
internal static class Reduction
{
    public static void Reduce(Estate estate, Func<bool> stillDiffers)
    {
        bool smaller;
        do
        {
            smaller = false;
            foreach (Func<Action?> cut in Cuts(estate))
            {
                if (cut() is { } undo)
                {
                    if (IsWhole(estate) && Differs(stillDiffers))
                    {
                        smaller = true;
                    }
                    else
                    {
                        undo();
                    }
                }
            }
        }
        while (smaller);
    }

    /// <summary>Whether nothing points at what has been taken away.</summary>
    private static bool IsWhole(Estate estate) =>
        estate.Nets.TrueForAll(net => net.Ranges.Count > 0)
        && estate.Subs.TrueForAll(sub => estate.Nets.Contains(sub.Net))
        && estate.Subs.TrueForAll(sub => sub.Net.Ranges.Exists(range => range.Has(sub.Range)))
        && estate.Cards.All(card => estate.Subs.Contains(card.Sub))
        && estate.Peers.TrueForAll(peer => estate.Nets.Contains(peer.Here) && estate.Nets.Contains(peer.There))
        && estate.Gates.TrueForAll(gate => estate.Nets.Contains(gate.Net) && estate.Sites.Contains(gate.Site))
        && estate.Doors.TrueForAll(door => estate.Services.Contains(door.Service) && estate.Subs.Contains(door.Sub)
            && door.Linked.TrueForAll(estate.Nets.Contains))
        && estate.Services.TrueForAll(service => service.NetRules.TrueForAll(rule => estate.Subs.Contains(rule.Sub))
            && service.Restrictions.TrueForAll(one => one.Sub is null || estate.Subs.Contains(one.Sub)))
        && estate.Subs.TrueForAll(sub => sub.Table is null || estate.Tables.Contains(sub.Table))
        && estate.Subs.TrueForAll(sub => sub.Group is null || estate.Groups.Contains(sub.Group))
        && estate.Subs.TrueForAll(sub => sub.Pool is null || estate.Pools.Contains(sub.Pool))
        && estate.Cards.All(card => card.Group is null || estate.Groups.Contains(card.Group));

    private static bool Differs(Func<bool> stillDiffers)
    {
        try
        {
            return stillDiffers();
        }
        catch (Exception exception)
            when (exception is InvalidOperationException or NullReferenceException or ArgumentException)
        {
            return false;
        }
    }

    private static IEnumerable<Func<Action?>> Cuts(Estate estate)
    {
        List<Func<Action?>> cuts = [];
        foreach (Service service in estate.Services)
        {
            cuts.AddRange(Each(service.NetRules));
            cuts.AddRange(Each(service.AddressRules));
            cuts.AddRange(Each(service.DatabaseRules));
            cuts.AddRange(Each(service.Instances));
            cuts.AddRange(Each(service.Restrictions));
            cuts.Add(Switch(service.TrustsAzure, value => service.TrustsAzure = value));
            cuts.Add(Switch(service.ScmUsesMain, value => service.ScmUsesMain = value));
        }

        foreach (Thing thing in estate.Things)
        {
            cuts.AddRange(Each(thing.Unread));
        }

        cuts.AddRange(Each(estate.Services));
        cuts.AddRange(Each(estate.Doors));
        foreach (Sub sub in estate.Subs)
        {
            cuts.AddRange(Each(sub.Endpoints));
            cuts.AddRange(Each(sub.Policies));
            cuts.AddRange(Each(sub.Coming));
            cuts.AddRange(Each(sub.Going));
            cuts.Add(Switch(sub.LacksTable, value => sub.LacksTable = value));
            cuts.Add(Switch(sub.LacksGroup, value => sub.LacksGroup = value));
            cuts.Add(Switch(sub.LacksPool, value => sub.LacksPool = value));
            cuts.Add(Switch(sub.LacksPolicy, value => sub.LacksPolicy = value));
            cuts.Add(Unset(sub.Table, value => sub.Table = value));
            cuts.Add(Unset(sub.Group, value => sub.Group = value));
            cuts.Add(Unset(sub.Pool, value => sub.Pool = value));
            cuts.Add(Switch(!sub.DefaultOutbound, value => sub.DefaultOutbound = !value));
        }

        foreach (Card card in estate.Cards)
        {
            cuts.AddRange(Each(card.Labels));
            cuts.Add(Unset(card.Group, value => card.Group = value));
            cuts.Add(Switch(card.Forwards, value => card.Forwards = value));
            cuts.Add(Switch(card.HasSecretPublic, value => card.HasSecretPublic = value));
            cuts.Add(Switch(!card.Machine.Runs, value => card.Machine.Runs = !value));
            cuts.Add(() =>
            {
                uint? before = card.Public;
                card.Public = null;
                return before is null ? null : () => card.Public = before;
            });
        }

        List<Machine> several = estate.Machines.FindAll(machine => machine.Cards.Count > 1);
        estate.Machines.ForEach(machine => cuts.AddRange(Each(machine.ManagedAddresses)));
        several.ForEach(machine => cuts.AddRange(Each(machine.Cards)));
        cuts.AddRange(Each(estate.Machines));
        estate.Tables.ForEach(table => cuts.AddRange(Each(table.Routes)));
        estate.Tables.ForEach(table => cuts.Add(Switch(table.PropagationOff, value => table.PropagationOff = value)));
        estate.Groups.ForEach(gang => cuts.AddRange(Each(gang.Lines)));
        estate.Gates.ForEach(gate => cuts.AddRange(Each(gate.Advertised)));
        estate.Sites.ForEach(site => cuts.AddRange(Each(site.Nat)));
        estate.Policies.ForEach(policy => cuts.AddRange(Each(policy.Listed)));
        cuts.Add(Switch(estate.Partial, value => estate.Partial = value));
        cuts.AddRange(Each(estate.Gates));
        cuts.AddRange(Each(estate.Peers));
        cuts.AddRange(Each(estate.Sites));
        estate.Nets.ForEach(net => cuts.AddRange(Each(net.Ranges)));
        estate.Nets.ForEach(net => cuts.AddRange(Each(net.LostPeers)));
        cuts.AddRange(Each(estate.Subs));
        cuts.AddRange(Each(estate.Nets));
        cuts.AddRange(Each(estate.Groups));
        cuts.AddRange(Each(estate.Tables));
        cuts.AddRange(Each(estate.Pools));
        cuts.Add(Switch(estate.LongestPrefix, value => estate.LongestPrefix = value));
        cuts.Add(Switch(estate.StorageEverywhere, value => estate.StorageEverywhere = value));
        cuts.Add(Switch(
            estate.AllowAzureAdmitsEndpointTraffic, value => estate.AllowAzureAdmitsEndpointTraffic = value));
        cuts.Add(Switch(estate.SameRegionIsPrivate, value => estate.SameRegionIsPrivate = value));
        cuts.Add(Switch(!estate.ApplianceTranslates, value => estate.ApplianceTranslates = !value));
        cuts.Add(Switch(!estate.SqlProxy, value => estate.SqlProxy = !value));
        return cuts;
    }

    private static List<Func<Action?>> Each<T>(List<T> list) => [.. list.ToList().Select(item => (Func<Action?>)(() =>
    {
        int place = list.IndexOf(item);
        if (place < 0)
        {
            return null;
        }

        list.RemoveAt(place);
        return () => list.Insert(place, item);
    }))];

    private static Func<Action?> Unset<T>(T? value, Action<T?> set)
        where T : class => () =>
        {
            set(null);
            return value is null ? null : () => set(value);
        };

    private static Func<Action?> Switch(bool on, Action<bool> set) => () =>
    {
        set(false);
        return on ? () => set(true) : null;
    };
}
