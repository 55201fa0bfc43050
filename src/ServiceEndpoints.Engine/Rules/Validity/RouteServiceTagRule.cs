using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A route to a service tag names a tag that is there and that routes can use.</summary>
public sealed class RouteServiceTagRule : ValidityRule<SimRouteTable>
{
    public static readonly RouteServiceTagRule Instance = new();

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
        if (SpecialServiceTags.TryGet(name, out SpecialServiceTag? special))
        {
            return NotForRoutes(special.Name, name);
        }

        if (!tags.TryGet(name, out SimServiceTag? tag))
        {
            return new(
                ErrorId.ServiceTagUnknown,
                $"'{name}' is neither a CIDR block nor a service tag of {tags}. "
                + "Get-SimServiceTag lists those that are there.",
                name);
        }

        return SpecialServiceTags.IsUsableInRoutes(tag, tags)
            ? null
            : NotForRoutes(tag.Name, name);
    }

    private static Refusal NotForRoutes(string tag, string text) =>
        new(ErrorId.ServiceTagUnknown, $"The service tag '{tag}' cannot be used in routes.", text);
}
