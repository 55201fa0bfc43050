using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A route to a service tag names a tag that is there and that routes can use.</summary>
public sealed class RouteServiceTagRule : ValidityRule<SimRouteTable>
{
    public static readonly RouteServiceTagRule Instance = new();

    private const string UsableInRoutes = "UDR";

    private RouteServiceTagRule()
        : base(
            "SE1302",
            "Service tags in routes",
            "The destination of a route is a CIDR block or a published service tag that user-defined routes can use.",
            "https://learn.microsoft.com/azure/virtual-network/service-tags-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimRouteTable entity)
    {
        foreach (SimRoute route in entity.Routes)
        {
            if (route.ServiceTag is { } tag && Judge(topology, tag) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static Refusal? Judge(SimTopology topology, string name)
    {
        ServiceTagSet tags = topology.ServiceTags ?? BuiltInServiceTags.Instance;
        if (!tags.TryGet(name, out SimServiceTag? tag))
        {
            return new(
                ErrorId.ServiceTagUnknown,
                $"'{name}' is neither a CIDR block nor a service tag of {tags}. "
                + "Get-SimServiceTag lists those that are there.",
                name);
        }

        return IsUsable(tags, tag)
            ? null
            : new Refusal(ErrorId.ServiceTagUnknown, $"The service tag '{tag}' cannot be used in routes.", name);
    }

    /// <summary>Regional tags often come without features; then those of their family count, if any.</summary>
    private static bool IsUsable(ServiceTagSet tags, SimServiceTag tag)
    {
        ValueList<string> features = tag.NetworkFeatures;
        if (features.Count == 0 && tags.TryGet(tag.Family, out SimServiceTag? family))
        {
            features = family.NetworkFeatures;
        }

        return features.Count == 0 || features.Contains(UsableInRoutes, StringComparer.OrdinalIgnoreCase);
    }
}
