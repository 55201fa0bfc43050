using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A route table has a limit of routes, and a smaller one of routes to service tags.</summary>
public sealed class RouteLimitRule : ValidityRule<SimRouteTable>
{
    public static readonly RouteLimitRule Instance = new();

    private RouteLimitRule()
        : base(
            "SE1304",
            "Routes of a table",
            "A route table has no more routes, and no more routes to service tags, than its limits.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimRouteTable entity)
    {
        int tags = entity.Routes.Count(route => route.ServiceTag is not null);
        return LimitRule.Judge(topology, ServiceLimits.Routes, entity.Routes.Count, entity.Name)
            ?? LimitRule.Judge(topology, ServiceLimits.ServiceTagRoutes, tags, entity.Name);
    }
}
