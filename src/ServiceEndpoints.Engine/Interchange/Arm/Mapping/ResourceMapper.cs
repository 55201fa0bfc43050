namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>Turns resources of one type into entities of the topology.</summary>
internal abstract class ResourceMapper
{
    /// <summary>The Resource Manager type, in Azure's spelling.</summary>
    public abstract string Type { get; }

    public abstract void Map(ResourceDocument document, EstateBuilder estate);
}
