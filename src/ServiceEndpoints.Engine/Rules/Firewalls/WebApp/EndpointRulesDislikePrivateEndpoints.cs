using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.WebApp;

public sealed class EndpointRulesDislikePrivateEndpoints : Rule
{
    public static readonly EndpointRulesDislikePrivateEndpoints Instance = new();

    private EndpointRulesDislikePrivateEndpoints()
        : base(
            "SE2048",
            "Endpoint rules do nothing on apps with a private endpoint",
            "Access restrictions by subnet are not supported on an app that has a private endpoint.",
            "https://learn.microsoft.com/azure/app-service/overview-access-restrictions")
    {
    }

    /// <param name="privateEndpoints">All there are, of every resource.</param>
    /// <param name="resource">The web app.</param>
    public bool AppliesTo(EntityTable<SimPrivateEndpoint> privateEndpoints, SimResource resource) =>
        privateEndpoints.Any(endpoint => ArmId.Same(endpoint.ResourceId, resource.Id));
}
