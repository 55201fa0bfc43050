using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Rights;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>The request that a change of a firewall is.</summary>
internal static class FirewallRequest
{
    /// <summary>Writes the resource; where the firewall is no part of its own, its rules with it.</summary>
    public static ArmRequest OfResource(SimTopology topology, string resourceId) => WholeOf(resourceId) == resourceId
        ? Rejoining(ArmRequest.Write(resourceId), topology, resourceId)
        : ArmRequest.Write(resourceId);

    /// <summary>Writes the switches of the firewall, and of an account its rules with them.</summary>
    public static ArmRequest OfSwitches(SimTopology topology, string resourceId) =>
        Rejoining(ArmRequest.Write(WholeOf(resourceId)), topology, resourceId);

    /// <summary>Writes a rule that names a subnet.</summary>
    public static ArmRequest OfVNetRule(SimTopology topology, string resourceId, string subnetId)
    {
        string id = PlaceOf(resourceId, NetworkRuleKind.VirtualNetwork, subnetId);
        ArmRequest adding = VNetRulesJoinTheirSubnet.Instance.Join(ArmRequest.Write(id), subnetId);
        return Rejoining(adding, topology, resourceId, subnetId);
    }

    /// <summary>Writes a rule that names addresses or a resource.</summary>
    public static ArmRequest OfRule(SimTopology topology, string resourceId, NetworkRuleKind kind, string value) =>
        Rejoining(ArmRequest.Write(PlaceOf(resourceId, kind, value)), topology, resourceId);

    public static ArmRequest OfRemoval(SimTopology topology, string resourceId, NetworkRuleKind kind, string value) =>
        CollectionOf(resourceId, kind) is null
            ? Rejoining(ArmRequest.Write(WholeOf(resourceId)), topology, resourceId, value)
            : ArmRequest.Delete(PlaceOf(resourceId, kind, value));

    /// <param name="except">A subnet that is joined already, or that leaves the list.</param>
    private static ArmRequest Rejoining(
        ArmRequest request, SimTopology topology, string resourceId, string? except = null) =>
        VNetRulesJoinTheirSubnet.Instance.Join(
            request,
            [
                .. ListedSubnetsAreJoinedAgain.Instance.SubnetsOf(topology, resourceId)
                    .Where(id => !ArmId.Same(id, except)),
            ]);

    /// <summary>A rule of its own has a name, which is not asked for here: what it names stands for it.</summary>
    private static string PlaceOf(string resourceId, NetworkRuleKind kind, string value) =>
        CollectionOf(resourceId, kind) is { } collection
            ? ArmId.Child(
                resourceId,
                collection,
                kind == NetworkRuleKind.VirtualNetwork ? ArmId.NameOf(value) : value.Replace('/', '_'))
            : WholeOf(resourceId);

    private static string? CollectionOf(string resourceId, NetworkRuleKind kind) =>
        TypeOf(resourceId) is { } type ? FirewallParts.CollectionOf(type, kind) : null;

    private static string WholeOf(string resourceId) =>
        TypeOf(resourceId) is { } type && FirewallParts.WholeOf(type) is { } part ? $"{resourceId}/{part}" : resourceId;

    private static ResourceType? TypeOf(string resourceId) =>
        ServiceCatalogue.TryGetArmType(ArmId.TypeOf(resourceId), out ResourceType type) ? type : null;
}
