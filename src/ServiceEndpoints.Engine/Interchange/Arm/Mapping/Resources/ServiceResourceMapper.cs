using System;
using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>What resources of all services have in common; what differs is how each writes its firewall.</summary>
internal abstract class ServiceResourceMapper : ResourceMapper
{
    public override string Type => ServiceCatalogue.ForResourceType(ResourceType).ArmType;

    protected abstract ResourceType ResourceType { get; }

    protected virtual DeploymentModel DeploymentModel => DeploymentModel.ResourceManager;

    /// <summary>Properties that do not decide who reaches what.</summary>
    protected abstract IEnumerable<string> Irrelevant { get; }

    public sealed override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        reader.Properties.Ignore(Irrelevant);
        reader.Properties.Ignore("privateEndpointConnections", "provisioningState");
        SimResource resource = new()
        {
            Id = reader.Id,
            Type = ResourceType,
            Location = reader.Location(),
            Sku = Sku(reader),
            DeploymentModel = DeploymentModel,
            Fqdn = Fqdn(reader).ToLowerInvariant(),
            Firewall = Firewall(reader, document.ApiVersion),
        };
        estate.Topology = estate.Topology.With(resource with { Unresolved = reader.Notes.Values });
        estate.Log.Count(Type, document.Id);
    }

    /// <summary>The firewall as far as it stands in the resource itself.</summary>
    protected abstract SimFirewall Firewall(EntityReader reader, string apiVersion);

    protected virtual string? Sku(EntityReader reader)
    {
        PropertyReader? sku = reader.Top.Object("sku");
        sku?.Ignore("capacity", "family", "size", "tier");
        return sku?.Text("name");
    }

    /// <summary>The main public name.</summary>
    protected virtual string Fqdn(EntityReader reader) =>
        ServiceCatalogue.Fqdn(ResourceType, ArmId.NameOf(reader.Id)) ?? "";

    protected static PublicNetworkAccess PublicAccess(PropertyReader properties) =>
        properties.Choice<PublicNetworkAccess>("publicNetworkAccess") ?? PublicNetworkAccess.Enabled;

    protected static bool IsNot(string? text, string word) =>
        text is not null && !text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
