using System;
using System.Globalization;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests;

/// <summary>What only some services have, in a few words.</summary>
internal static class ServiceWorld
{
    public static World Alter(this World world, string resource, Func<SimResource, SimResource> change) =>
        world.With(t => t.With(change(t.Resources.Named(resource).Single())));

    /// <summary>An IP rule of one database of a server.</summary>
    public static World DatabaseRule(this World world, string server, string database, string range) =>
        world.Alter(server, resource => resource.Plus(new()
        {
            ResourceId = resource.Id,
            Kind = NetworkRuleKind.IPRange,
            Value = range,
            Range = AddressRange.Parse(range),
            Database = database,
        }));

    /// <param name="world">The estate.</param>
    /// <param name="app">The web app.</param>
    /// <param name="text">"priority Allow|Deny source": a subnet's path, addresses, a service tag, or AnyVnets.</param>
    /// <param name="change">What else is particular about it.</param>
    public static World Restriction(
        this World world, string app, string text, Func<SimNetworkRule, SimNetworkRule>? change = null)
    {
        string[] words = text.Split(' ');
        bool isAddress = AddressRange.TryParse(words[2], out AddressRange range, out _);
        bool isSubnet = !isAddress && words[2].Contains('/');
        return world.Alter(app, resource =>
        {
            SimNetworkRule rule = new()
            {
                ResourceId = resource.Id,
                Kind = isSubnet ? NetworkRuleKind.VirtualNetwork : NetworkRuleKind.IPRange,
                Value = isSubnet ? World.SubnetId(words[2]) : words[2],
                Range = isAddress ? range : null,
                Priority = int.Parse(words[0], CultureInfo.InvariantCulture),
                Action = Enum.Parse<RuleAction>(words[1]),
            };
            return resource.Plus(change is null ? rule : change(rule));
        });
    }

    private static SimResource Plus(this SimResource resource, SimNetworkRule rule) => resource with
    {
        Firewall = resource.Firewall with { NetworkRules = resource.Firewall.NetworkRules.Add(rule) },
    };
}
