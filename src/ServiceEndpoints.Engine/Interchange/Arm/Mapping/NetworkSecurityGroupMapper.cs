using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/networksecuritygroups</summary>
internal sealed class NetworkSecurityGroupMapper : ResourceMapper
{
    public override string Type => ArmTypes.NetworkSecurityGroup;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        // The default rules are always the same, and so are known without being read.
        reader.Properties.Ignore(
            "defaultSecurityRules", "flowLogs", "flushConnection", "networkInterfaces", "provisioningState",
            "resourceGuid", "subnets");
        List<SimSecurityRule> rules =
            [.. reader.Parts("securityRules", ArmTypes.SecurityRules).Select(SecurityRuleReading.Of)];
        SimNetworkSecurityGroup group = new()
        {
            Id = reader.Id,
            Location = reader.Location(),
            SecurityRules = rules.ToValueList(),
        };
        estate.Topology = estate.Topology.With(group with { Unresolved = reader.Notes.Values });
        estate.Log.Count(Type, document.Id);
    }
}
