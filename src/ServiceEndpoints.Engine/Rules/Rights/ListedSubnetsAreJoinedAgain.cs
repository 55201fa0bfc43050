using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Rights;

/// <summary>
/// Some services ask for the join action on every subnet of their list whenever the list is written, be it unchanged.
/// App Service's is told by https://github.com/microsoft/azure-pipelines-tasks/issues/15961 (read 2026-11-24).
/// </summary>
public sealed class ListedSubnetsAreJoinedAgain : Rule
{
    public static readonly ListedSubnetsAreJoinedAgain Instance = new();

    private ListedSubnetsAreJoinedAgain()
        : base(
            "SE7006",
            "Cosmos DB and App Service join every listed subnet again",
            "While a Cosmos DB account has virtual network rules, every update of the account takes the join action on "
            + "all subnets of the rules, and so does every update of a web app's configuration.",
            "https://learn.microsoft.com/azure/cosmos-db/how-to-configure-vnet-service-endpoint")
    {
    }

    /// <summary>The subnets that a write of the resource's list joins although nobody adds them.</summary>
    public IEnumerable<string> SubnetsOf(SimTopology topology, string resourceId) =>
        topology.Resources.Find(resourceId) is { } resource && Rewrites(resource.Type)
            ? resource.Firewall.NetworkRules.Where(NamesASubnet).Select(rule => rule.Value).Distinct(ArmId.Comparer)
            : [];

    private static bool Rewrites(ResourceType type) => type is ResourceType.CosmosDbAccount or ResourceType.WebApp;

    private static bool NamesASubnet(SimNetworkRule rule) =>
        rule.Kind == NetworkRuleKind.VirtualNetwork && rule.State != NetworkRuleState.NetworkSourceDeleted;
}
