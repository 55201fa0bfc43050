using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>
/// An IP rule that is a resource of its own, with a first and a last address.
/// https://learn.microsoft.com/azure/templates/microsoft.sql/servers/firewallrules
/// </summary>
internal sealed class AddressRuleMapper : ResourceMapper
{
    public AddressRuleMapper(ResourceType type) =>
        Type = $"{ServiceCatalogue.ForResourceType(type).ArmType}/firewallRules";

    public override string Type { get; }

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        if (estate.Topology.Resources.Find(document.ParentId) is not { } resource)
        {
            estate.SkipOrphan(document);
            return;
        }

        EntityReader reader = EntityReader.Of(document, estate);
        if (StartEndRule.Read(reader.Properties, "firewallRules", resource.Id) is { } rule)
        {
            resource = resource.With(rule with { Name = ArmId.NameOf(document.Id) });
        }

        estate.Topology = estate.Topology.With(resource.WithDoubts("firewallRules", reader));
        estate.Log.Count(Type, document.Id);
    }
}
