using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>Who passes a firewall by exception. The lists are those of the services' own pages, in part.</summary>
internal static class Trust
{
    public static readonly IReadOnlyList<(string Name, ResourceType[] TrustedBy, string? ArmType)> Services =
    [
        ("AzureBackup", [ResourceType.StorageAccount, ResourceType.KeyVault], "Microsoft.RecoveryServices/vaults"),
        (
            "AzureIoTHub",
            [ResourceType.StorageAccount, ResourceType.EventHubsNamespace, ResourceType.ServiceBusNamespace],
            "Microsoft.Devices/IotHubs"),
        (
            "AzureCognitiveSearch",
            [ResourceType.StorageAccount, ResourceType.CognitiveServicesAccount],
            "Microsoft.Search/searchServices"),
        (
            "AzureSynapseAnalytics",
            [ResourceType.StorageAccount, ResourceType.KeyVault, ResourceType.ServiceBusNamespace],
            "Microsoft.Synapse/workspaces"),
        ("Storage", [ResourceType.KeyVault], null),
        ("AzureDevOps", [], null),
    ];

    public const string Bypass = "networkAcls.bypass";

    /// <summary>Whether an exception that could not be read may let the caller pass.</summary>
    public static bool MayPass(Service service, Caller caller) =>
        service.Lacks(Bypass) && (caller.ServiceName ?? caller.Instance) is not null;

    /// <summary>Cosmos DB lets only listed instances pass, and only with the exception.</summary>
    public static bool LetsPass(Service service, Caller caller)
    {
        bool trusts = service.TrustsAzure && !service.Lacks(Bypass);
        if (caller.ServiceName is { } name)
        {
            return trusts && IsTrusted(service.Type, row => row.Name == name);
        }

        if (caller.Instance is not { } instance)
        {
            return false;
        }

        bool oneTenant = Tenants.Share(service, instance);
        if (!oneTenant && service.Type is ResourceType.StorageAccount)
        {
            return false;
        }

        bool listed = oneTenant && service.Instances.Contains(instance)
            && (service.Type == ResourceType.StorageAccount || trusts);
        return listed || (trusts && IsTrusted(service.Type, row => row.ArmType is { } type
            && instance.Contains($"/providers/{type}/", StringComparison.Ordinal)));
    }

    private static bool IsTrusted(
        ResourceType type, Func<(string Name, ResourceType[] TrustedBy, string? ArmType), bool> isMeant) =>
        Services.Any(row => isMeant(row) && row.TrustedBy.Contains(type));
}
