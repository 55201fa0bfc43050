using System;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.WebApp;

public sealed class EnvironmentsIgnoreEndpointRules : Rule
{
    public static readonly EnvironmentsIgnoreEndpointRules Instance = new();

    private EnvironmentsIgnoreEndpointRules()
        : base(
            "SE2047",
            "Endpoint rules do nothing in an App Service Environment",
            "Access restrictions by subnet have no effect on apps in an App Service Environment. There, address rules are "
            + "compared with private addresses too.",
            "https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions")
    {
    }

    /// <summary>
    /// The plans of an environment: I1, I1v2, I1mv2, Isolated.
    /// Source: https://learn.microsoft.com/azure/app-service/overview-hosting-plans (read 2026-11-24)
    /// </summary>
    public bool AppliesTo(SimResource resource) => resource is { Type: ResourceType.WebApp, Sku: { Length: > 1 } sku }
        && (sku[0] is 'I' or 'i')
        && (char.IsAsciiDigit(sku[1]) || sku.StartsWith("Isolated", StringComparison.OrdinalIgnoreCase));
}
