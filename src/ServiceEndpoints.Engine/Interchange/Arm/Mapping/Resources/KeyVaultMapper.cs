using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults</summary>
internal sealed class KeyVaultMapper : ServiceResourceMapper
{
    protected override ResourceType ResourceType => ResourceType.KeyVault;

    protected override IEnumerable<string> Irrelevant { get; } =
    [
        "accessPolicies", "createMode", "enablePurgeProtection", "enableRbacAuthorization", "enableSoftDelete",
        "enabledForDeployment", "enabledForDiskEncryption", "enabledForTemplateDeployment", "hsmPoolResourceId",
        "softDeleteRetentionInDays", "tenantId", "vaultUri",
    ];

    protected override SimFirewall Firewall(EntityReader reader, string apiVersion) =>
        NetworkAcls.Read(reader, PublicAccess(reader.Properties), "AzureServices");

    protected override string? Sku(EntityReader reader)
    {
        PropertyReader? sku = reader.Properties.Object("sku");
        sku?.Ignore("family");
        return sku?.Text("name");
    }
}
