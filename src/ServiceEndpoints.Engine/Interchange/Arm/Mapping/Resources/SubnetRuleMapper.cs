using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>
/// A VNet rule that is a resource of its own: of the SQL family, of Data Lake Store, and of messaging in old API
/// versions. https://learn.microsoft.com/azure/templates/microsoft.sql/servers/virtualnetworkrules
/// </summary>
internal sealed class SubnetRuleMapper : ResourceMapper
{
    private readonly string _property;
    private readonly NetworkRuleState _ready;

    /// <param name="type">The type of the resource that has the rule.</param>
    /// <param name="property">What the service calls the subnet's id.</param>
    /// <param name="ready">What the service calls a rule that works.</param>
    public SubnetRuleMapper(ResourceType type, string property, NetworkRuleState ready)
    {
        Type = $"{ServiceCatalogue.ForResourceType(type).ArmType}/virtualNetworkRules";
        _property = property;
        _ready = ready;
    }

    public override string Type { get; }

    /// <summary>
    /// A namespace whose first rule is such a one has no set of rules that would say its default action: bound to a
    /// subnet, it takes nobody else.
    /// Source: https://learn.microsoft.com/azure/event-hubs/event-hubs-service-endpoints (read 2026-11-28)
    /// </summary>
    private static SimResource Bound(SimResource resource) =>
        resource.Type is ResourceType.EventHubsNamespace or ResourceType.ServiceBusNamespace
            && resource.Firewall.NetworkRules.Count == 0
            ? resource with { Firewall = resource.Firewall with { DefaultAction = RuleAction.Deny } }
            : resource;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        if (estate.Topology.Resources.Find(document.ParentId) is not { } resource)
        {
            estate.SkipOrphan(document);
            return;
        }

        EntityReader reader = EntityReader.Of(document, estate);
        if (FirewallRules.VNet(reader.Properties, resource.Id, _property, _ready) is { } rule)
        {
            resource = Bound(resource).With(rule with { Name = ArmId.NameOf(document.Id) });
        }

        estate.Topology = estate.Topology.With(resource.WithDoubts("virtualNetworkRules", reader));
        estate.Log.Count(Type, document.Id);
    }
}
