using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Lifetime;

public sealed class SomeServicesLogRefusals : Rule
{
    public static readonly SomeServicesLogRefusals Instance = new();

    private SomeServicesLogRefusals()
        : base(
            "SE8007",
            "Some services log what their firewall refuses",
            "Storage, Key Vault, Service Bus, Event Hubs and App Service note a refused request with the address of the "
            + "client, SQL Database without it. Of the other services nothing is published, so nothing is noted here.",
            "https://learn.microsoft.com/azure/azure-monitor/reference/tables/azmsvnetconnectionevents")
    {
    }

    /// <summary>What a reader should know when the service's log of refusals is not known.</summary>
    public Caveat? CaveatFor(ServiceLog log, string resource) => log.Refusal is not null
        ? null
        : new("LogOfRefusals", $"Whether {resource} logs what its firewall refuses is not published; no row is written.");
}
