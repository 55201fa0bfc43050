using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/networksecuritygroups/securityrules</summary>
internal sealed class SecurityRuleMapper : ResourceMapper
{
    public override string Type => $"{ArmTypes.NetworkSecurityGroup}/{ArmTypes.SecurityRules}";

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        if (estate.Topology.NetworkSecurityGroups.Find(document.ParentId) is not { } group)
        {
            estate.SkipOrphan(document);
            return;
        }

        SimSecurityRule rule = SecurityRuleReading.Of(EntityReader.Of(document, estate));
        ValueList<SimSecurityRule> others = group.SecurityRules.RemoveAll(other => ArmId.Same(other.Id, rule.Id));
        estate.Topology = estate.Topology.With(group with { SecurityRules = others.Add(rule) });
    }
}
