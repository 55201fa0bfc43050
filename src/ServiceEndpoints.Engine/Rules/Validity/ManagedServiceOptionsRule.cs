using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>What only some kinds of managed service have.</summary>
public sealed class ManagedServiceOptionsRule : Rule
{
    public static readonly ManagedServiceOptionsRule Instance = new();

    private ManagedServiceOptionsRule()
        : base(
            "SE1570",
            "Only apps have Route All",
            "Route All is a setting of an app's virtual network integration. An app that reaches a VNet through its gateway has "
            + "no address in any subnet.",
            "https://learn.microsoft.com/azure/app-service/overview-vnet-integration")
    {
    }

    public static Refusal? Judge(ManagedServiceKind kind, bool? routeAll, string? privateAddress)
    {
        if (routeAll is not null && kind.Type != ManagedServiceType.AppServiceIntegration)
        {
            return new Refusal(
                ErrorId.NotSupportedByResource,
                $"{kind.Name} has no setting Route All; only {nameof(ManagedServiceType.AppServiceIntegration)} has.",
                "RouteAll");
        }

        return privateAddress is not null && kind.Type == ManagedServiceType.AppServiceGatewayIntegration
            ? new Refusal(
                ErrorId.NotSupportedByResource,
                $"{kind.Name} has no address in a subnet; the gateway gives it one of its point-to-site pool.",
                privateAddress)
            : null;
    }
}
