using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>The refusals whose wording is known. Where none is, none is made up.</summary>
public static class DenialTexts
{
    private const string Read = "2026-11-23";

    private const string StorageText = "This request is not authorized to perform this operation.";

    private const string StoragePage =
        "https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes";

    private const string StorageTutorial =
        "https://learn.microsoft.com/azure/virtual-network/tutorial-restrict-network-access-to-resources";

    private const string SqlRules =
        "https://learn.microsoft.com/azure/azure-sql/database/vnet-service-endpoint-rule-overview";

    private const string SqlSettings = "https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings";

    private const string CosmosPage =
        "https://learn.microsoft.com/azure/cosmos-db/troubleshoot-forbidden";

    private const string KeyVaultPage = "https://learn.microsoft.com/azure/key-vault/general/common-error-codes";

    private const string KeyVaultReport =
        "https://github.com/Azure/secrets-store-csi-driver-provider-azure/issues/873";

    private const string MessagingReport = "https://github.com/microsoft/AzureTRE/pull/734";

    private const string WebReport = "https://github.com/microsoft/vscode-azureappservice/issues/2498";

    private const string CognitiveReport = "https://github.com/Azure-Samples/azure-sql-db-chatbot/issues/3";

    private const string CognitiveClosedReport =
        "https://github.com/Azure-Samples/azure-search-openai-demo/issues/1157";

    private const string MySqlReport =
        "https://github.com/microsoft/azure-pipelines-tasks/tree/master/Tasks/AzureMysqlDeploymentV1";

    private static readonly ResourceType[] s_sqlServers = [ResourceType.SqlServer, ResourceType.SynapseWorkspace];

    private static readonly ResourceType[] s_messaging =
        [ResourceType.ServiceBusNamespace, ResourceType.EventHubsNamespace];

    public static IReadOnlyList<DenialText> All { get; } =
    [
        .. Storage(),
        .. s_sqlServers.SelectMany(Sql),
        .. MySql(),
        .. Cosmos(),
        .. KeyVault(),
        .. s_messaging.SelectMany(type => Everywhere(
            new DenialText
            {
                ResourceType = type,
                Case = default,
                StatusCode = 401,
                Template = "Ip has been prevented to connect to the endpoint.",
                Source = MessagingReport,
                Date = "2021-08-31",
            })),
        .. Everywhere(new DenialText
        {
            ResourceType = ResourceType.WebApp,
            Case = default,
            StatusCode = 403,
            ErrorCode = "Ip Forbidden",
            Template = "Error 403 - Forbidden. The web app you have attempted to reach has blocked your access.",
            Source = WebReport,
            Date = "2023-05-26",
        }),
        .. Cognitive(),
    ];

    /// <summary>
    /// The wording for a case, that of the sub-service before that of the whole service; null where it is not known.
    /// </summary>
    public static DenialText? Find(ResourceType type, DenialCase denialCase, string? subService = null)
    {
        DenialText[] texts = [.. All.Where(text => text.ResourceType == type && text.Case == denialCase)];
        return texts.FirstOrDefault(text => text.SubService is { } part
                && part.Equals(subService, StringComparison.OrdinalIgnoreCase))
            ?? texts.FirstOrDefault(text => text.SubService is null);
    }

    private static IEnumerable<DenialText> Storage()
    {
        DenialText http = new()
        {
            ResourceType = ResourceType.StorageAccount,
            Case = default,
            StatusCode = 403,
            ErrorCode = "AuthorizationFailure",
            Template = StorageText,
            Source = StoragePage,
            Date = Read,
        };
        return
        [
            .. Everywhere(http),
            .. Everywhere(http with
            {
                SubService = "file",
                StatusCode = null,
                ErrorCode = string.Empty,
                Template = "mount error(13): Permission denied",
                Source = StorageTutorial,
                Date = "2026-02-20",
            }),
        ];
    }

    private static IEnumerable<DenialText> Sql(ResourceType type)
    {
        DenialText text = new()
        {
            ResourceType = type,
            Case = DenialCase.PublicSource,
            ErrorCode = "40615",
            Template = "Cannot open server '{resource}' requested by the login. "
                + "Client with IP address '{client}' is not allowed to access the server.",
            Source = SqlRules,
            Date = Read,
        };
        return
        [
            text,
            text with
            {
                Case = DenialCase.SubnetSource,
                ErrorCode = "40914",
                Template = "Cannot open server '{resource}' requested by the login. "
                    + "Client is not allowed to access the server.",
            },
            text with
            {
                Case = DenialCase.PublicAccessDisabled,
                ErrorCode = "47073",
                Template = "An instance-specific error occurred while establishing a connection to SQL Server. "
                    + "The public network interface on this server is not accessible. "
                    + "To connect to this server, use the Private Endpoint from inside your virtual network.",
                Source = SqlSettings,
            },
        ];
    }

    private static IEnumerable<DenialText> Cosmos() =>
    [
        new()
        {
            ResourceType = ResourceType.CosmosDbAccount,
            Case = DenialCase.PublicSource,
            StatusCode = 403,
            ErrorCode = "Forbidden",
            Template = "Request originated from client IP {client} through public internet. "
                + "This is blocked by your Cosmos DB account firewall settings.",
            Source = CosmosPage,
            Date = Read,
        },
        new()
        {
            ResourceType = ResourceType.CosmosDbAccount,
            Case = DenialCase.SubnetSource,
            StatusCode = 403,
            ErrorCode = "Forbidden",
            Template = "Request originated from client VNET through service endpoint.",
            Source = CosmosPage,
            Date = "2025-08-28",
        },
    ];

    // What a task of Azure Pipelines waits for, as its tests tell.
    private static IEnumerable<DenialText> MySql() =>
    [
        new()
        {
            ResourceType = ResourceType.MySqlServer,
            Case = DenialCase.PublicSource,
            ErrorCode = "9000",
            Template = "Client with IP address '{client}' is not allowed to connect to this MySQL server.",
            Source = MySqlReport,
            Date = Read,
        },
    ];

    private static IEnumerable<DenialText> KeyVault()
    {
        DenialText text = new()
        {
            ResourceType = ResourceType.KeyVault,
            Case = DenialCase.PublicSource,
            StatusCode = 403,
            ErrorCode = "Forbidden",
            InnerErrorCode = "ForbiddenByFirewall",
            Template = "Client address is not authorized and caller is not a trusted service.\r\n"
                + "Client address: {client}\r\nVault: {resource};location={location}",
            Source = KeyVaultPage,
            Date = Read,
        };
        return
        [
            text,
            text with { Case = DenialCase.SubnetSource },
            text with
            {
                Case = DenialCase.PublicAccessDisabled,
                InnerErrorCode = null,
                Template = "Public network access is disabled and request is not from a trusted service "
                    + "nor via an approved private link.",
                Source = KeyVaultReport,
                Date = "2022-05-02",
            },
        ];
    }

    private static IEnumerable<DenialText> Cognitive()
    {
        DenialText text = new()
        {
            ResourceType = ResourceType.CognitiveServicesAccount,
            Case = DenialCase.PublicSource,
            StatusCode = 403,
            ErrorCode = "403",
            Template = "Access denied due to Virtual Network/Firewall rules.",
            Source = CognitiveReport,
            Date = "2025-04-23",
        };
        return
        [
            text,
            text with { Case = DenialCase.SubnetSource },
            text with
            {
                Case = DenialCase.PublicAccessDisabled,
                Template = "Public access is disabled. Please configure private endpoint.",
                Source = CognitiveClosedReport,
                Date = "2024-01-19",
            },
        ];
    }

    private static IEnumerable<DenialText> Everywhere(DenialText text) => Enum.GetValues<DenialCase>()
        .Where(denialCase => denialCase != DenialCase.SecuredByPerimeter)
        .Select(denialCase => text with { Case = denialCase });
}
