using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>Sets counts against the limits in force. What is not used at all is no usage.</summary>
internal sealed class LimitMeter(SimTopology topology)
{
    private readonly Dictionary<string, int?> _numbers = [];

    public LimitUsage? Of(string? limit, int count, SimEntity target, string scope) =>
        count == 0 ? null : Of(limit, count, target.ToString(), target.Id, scope);

    /// <param name="limit">Null where there is none.</param>
    public LimitUsage? Of(string? limit, int count, string target, string targetId, string scope) =>
        count == 0 || limit is null || Number(limit) is not { } number
            ? null
            : new(limit, count, number, target, targetId, scope);

    public IEnumerable<LimitUsage?> ByRegion<T>(string limit, IEnumerable<T> all, Func<T, string> locationOf)
        where T : SimEntity => all
        .GroupBy(one => $"{one.SubscriptionId} {locationOf(one)}", ArmId.Comparer)
        .Select(group => Of(limit, group.Count(), group.Key, IdOf(group.First()), "region or subscription"));

    public IEnumerable<LimitUsage?> BySubscription<T>(string limit, IEnumerable<T> all)
        where T : SimEntity => all
        .GroupBy(one => one.SubscriptionId, ArmId.Comparer)
        .Select(group => Of(limit, group.Count(), group.Key, IdOf(group.First()), "subscription"));

    private static string IdOf(SimEntity one) => $"/subscriptions/{one.SubscriptionId}";

    private int? Number(string limit)
    {
        if (!_numbers.TryGetValue(limit, out int? number))
        {
            number = LimitRule.NumberOf(topology, limit);
            _numbers.Add(limit, number);
        }

        return number;
    }
}
