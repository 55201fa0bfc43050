using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.network/applicationsecuritygroups</summary>
internal sealed class ApplicationSecurityGroupMapper : ResourceMapper
{
    public override string Type => ArmTypes.ApplicationSecurityGroup;

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        reader.Properties.Ignore("provisioningState", "resourceGuid");
        SimApplicationSecurityGroup group = new() { Id = reader.Id, Location = reader.Location() };
        estate.Topology = estate.Topology.With(group with { Unresolved = reader.Notes.Values });
        estate.Log.Count(Type, document.Id);
    }
}
