using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>A resource, by object, name, public name or id; a network rule stands for its resource.</summary>
public sealed class ResourceReference : EntityReference
{
    public ResourceReference(object? value)
        : base(value, static other => (other as SimNetworkRule)?.ResourceId)
    {
    }
}
