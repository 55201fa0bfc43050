using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests.Interchange.Arm.Export;

/// <summary>
/// What two topologies do not have in common, property by property. Case, the order of lists that have none, and the
/// places at which something was not known make no difference.
/// </summary>
internal sealed record TopologyDifference(string Target, string Property, string One, string Other)
{
    private static readonly string[] s_unordered =
        ["LinkedVNetIds", "NetworkRules", "ApplicationSecurityGroupIds", "Bypass", "PublicIPAddress"];

    public static IReadOnlyList<TopologyDifference> Between(SimTopology one, SimTopology other) =>
    [
        .. typeof(SimTopology).GetProperties()
            .Where(property => property.PropertyType.IsGenericType
                && property.PropertyType.GetGenericTypeDefinition() == typeof(EntityTable<>))
            .SelectMany(table => Between(
                ((IEnumerable)table.GetValue(one)!).Cast<SimEntity>(),
                ((IEnumerable)table.GetValue(other)!).Cast<SimEntity>())),
    ];

    public override string ToString() => $"{Target} {Property}: '{One}' became '{Other}'";

    private static IEnumerable<TopologyDifference> Between(IEnumerable<SimEntity> ones, IEnumerable<SimEntity> others)
    {
        Dictionary<string, SimEntity> left = others.ToDictionary(entity => entity.Id, ArmId.Comparer);
        foreach (SimEntity one in ones)
        {
            if (!left.Remove(one.Id, out SimEntity? other))
            {
                yield return new(one.Id, "", "there", "not there");
                continue;
            }

            if (one.Unresolved.Count != other.Unresolved.Count)
            {
                yield return new(
                    one.Id, nameof(one.Unresolved), one.Unresolved.ToString(), other.Unresolved.ToString());
            }

            foreach (TopologyDifference difference in Between(one.Id, one, other))
            {
                yield return difference;
            }
        }

        foreach (SimEntity other in left.Values)
        {
            yield return new(other.Id, "", "not there", "there");
        }
    }

    private static IEnumerable<TopologyDifference> Between(string id, object one, object other) => Given(one.GetType())
        .Where(property => property.Name != nameof(SimVM.NetworkInterfaces))
        .SelectMany(property => (property.GetValue(one), property.GetValue(other)) switch
        {
            (SimFirewall before, SimFirewall after) => Between(id, before, after),
            var (before, after) when Text(before, property.Name, one) != Text(after, property.Name, one) =>
                [new(id, property.Name, Text(before, property.Name, one), Text(after, property.Name, one))],
            _ => [],
        });

    /// <summary>The properties that are not made of others.</summary>
    private static IEnumerable<PropertyInfo> Given(Type type) => type.GetProperties()
        .Where(property => property.CanWrite && property.Name != nameof(SimEntity.Unresolved));

    private static string Text(object? value, string name, object owner) => value switch
    {
        null => "",
        string text => text.ToLowerInvariant(),
        IEnumerable items => string.Join(", ", InOrder(items.Cast<object>().Select(item => Text(item, "", item)), name, owner)),
        _ when value.GetType().IsClass => string.Join(
            " ", Given(value.GetType()).Select(property => Text(property.GetValue(value), property.Name, value))),
        _ => value.ToString()!,
    };

    private static IEnumerable<string> InOrder(IEnumerable<string> texts, string name, object owner) =>
        s_unordered.Contains(name) && !(owner is SimFirewall firewall && firewall.NetworkRules.Any(rule => rule.Priority is not null))
            ? texts.Order(StringComparer.Ordinal)
            : texts;
}
