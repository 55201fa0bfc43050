using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests;

/// <summary>Service endpoint policies in a few words.</summary>
internal static class PolicyWorld
{
    public const string Subscription = $"/subscriptions/{SimTopology.DefaultSubscriptionId}";

    public const string Group = $"{Subscription}/resourceGroups/{SimTopology.DefaultResourceGroupName}";

    public static string PolicyId(string name) => World.Id(ArmTypes.ServiceEndpointPolicy, name);

    /// <param name="subnets">The subnets that have it, separated by commas.</param>
    /// <param name="entries">Names of accounts, ids of what accounts are in, or aliases.</param>
    public static World Policy(this World world, string name, string subnets, params string[] entries)
    {
        World built = world.With(t => t.With(new SimServiceEndpointPolicy
        {
            Id = PolicyId(name),
            Location = World.Region,
            Definitions = entries.Select((entry, index) => Definition(t, name, entry, index)).ToValueList(),
        }));
        return subnets.Split(',', System.StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(built, (current, path) => current.Attach(name, path));
    }

    /// <summary>Attaches a policy whether or not there is one.</summary>
    public static World Attach(this World world, string name, string subnet) => world.Change(
        subnet, s => s with { ServiceEndpointPolicyIds = s.ServiceEndpointPolicyIds.Add(PolicyId(name)) });

    /// <summary>Nobody says that what is not in the topology does not exist.</summary>
    public static World Partial(this World world) => world.With(t => t with { Scope = TopologyScope.Partial });

    private static SimServiceEndpointPolicyDefinition Definition(
        SimTopology topology, string policy, string entry, int index) => new()
        {
            Id = ArmId.Child(PolicyId(policy), ArmTypes.ServiceEndpointPolicyDefinitions, $"d{index}"),
            Service = PolicyAliases.IsAlias(entry) ? SimServiceEndpointPolicyDefinition.Global : "Microsoft.Storage",
            ServiceResource = [topology.Resources.Named(entry).SingleOrDefault()?.Id ?? entry],
        };
}
