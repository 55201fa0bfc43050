using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>
/// Functions about where the template is deployed.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-scope
/// </summary>
internal static class ScopeFunctions
{
    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("deployer", 0, 0, Deployer),
        new("deployment", 0, 0, Deployment),
        new("environment", 0, 0, Environment),
        new("resourceGroup", 0, 0, ResourceGroup),
        new("subscription", 0, 0, Subscription),
        new("tenant", 0, 0, Tenant),
    ];

    private static ObjectNode ResourceGroup(FunctionCall call)
    {
        DeploymentScope scope = call.Evaluator.Scope;
        return call.ObjectOf(
        [
            new("id", call.Of(scope.ResourceGroupScope)),
            new("name", call.Of(scope.ResourceGroupName)),
            new("type", call.Of("Microsoft.Resources/resourceGroups")),
            new("location", call.Of(scope.Location)),
            new("tags", call.Unknown("The tags of the resource group are not known here.")),
            new("properties", call.ObjectOf([new("provisioningState", call.Of("Succeeded"))])),
        ]);
    }

    private static ObjectNode Subscription(FunctionCall call)
    {
        DeploymentScope scope = call.Evaluator.Scope;
        return call.ObjectOf(
        [
            new("id", call.Of(scope.SubscriptionScope)),
            new("subscriptionId", call.Of(scope.SubscriptionId)),
            new("tenantId", call.Of(scope.TenantId)),
            new("displayName", call.Unknown("The display name of the subscription is not known here.")),
        ]);
    }

    private static ObjectNode Tenant(FunctionCall call) => call.ObjectOf(
    [
        new("tenantId", call.Of(call.Evaluator.Scope.TenantId)),
        new("displayName", call.Unknown("The display name of the tenant is not known here.")),
        new("countryCode", call.Unknown("The country of the tenant is not known here.")),
    ]);

    private static ObjectNode Deployer(FunctionCall call) => call.ObjectOf(
    [
        new("objectId", call.Unknown("Who deploys is not known here.")),
        new("tenantId", call.Of(call.Evaluator.Scope.TenantId)),
        new("userPrincipalName", call.Unknown("Who deploys is not known here.")),
    ]);

    private static ObjectNode Deployment(FunctionCall call)
    {
        DeploymentScope scope = call.Evaluator.Scope;
        return call.ObjectOf(
        [
            new("name", call.Of(scope.DeploymentName)),
            new("location", call.Of(scope.Location)),
            new("properties", Properties(call)),
        ]);
    }

    /// <summary>Of the properties of a deployment its template's address matters, for those beside it are made of it.</summary>
    private static ObjectNode Properties(FunctionCall call)
    {
        UnresolvedNode rest = call.Unknown("The properties of the deployment are not known here.");
        UnresolvedNode address = new(
            call.Frame.Expression, "Where the template is published is not known here.", call.Frame.Place)
        {
            Symbol = OwnAddress.Of(call.Frame.Place.File),
        };
        ObjectNode link = new([new("uri", address)], rest, call.Frame.Place);
        return new([new("templateLink", link)], rest, call.Frame.Place);
    }

    // The public cloud:
    // https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment
    private static ObjectNode Environment(FunctionCall call) => call.ObjectOf(
    [
        new("name", call.Of("AzureCloud")),
        new("gallery", call.Of("https://gallery.azure.com/")),
        new("graph", call.Of("https://graph.windows.net/")),
        new("portal", call.Of("https://portal.azure.com")),
        new("graphAudience", call.Of("https://graph.windows.net/")),
        new("activeDirectoryDataLake", call.Of("https://datalake.azure.net/")),
        new("batch", call.Of("https://batch.core.windows.net/")),
        new("media", call.Of("https://rest.media.azure.net")),
        new("sqlManagement", call.Of("https://management.core.windows.net:8443/")),
        new("resourceManager", call.Of("https://management.azure.com/")),
        new("authentication", call.ObjectOf(
        [
            new("loginEndpoint", call.Of("https://login.microsoftonline.com/")),
            new("audiences", call.Of(
                [call.Of("https://management.core.windows.net/"), call.Of("https://management.azure.com/")])),
            new("tenant", call.Of("common")),
            new("identityProvider", call.Of("AAD")),
        ])),
        new("suffixes", call.ObjectOf(
        [
            new("keyvaultDns", call.Of(".vault.azure.net")),
            new("sqlServerHostname", call.Of(".database.windows.net")),
            new("storage", call.Of("core.windows.net")),
            new("acrLoginServer", call.Of(".azurecr.io")),
            new("azureDatalakeAnalyticsCatalogAndJob", call.Of("azuredatalakeanalytics.net")),
            new("azureDatalakeStoreFileSystem", call.Of("azuredatalakestore.net")),
            new("azureFrontDoorEndpointSuffix", call.Of("azurefd.net")),
        ])),
    ]);
}
