using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>
/// A storage account of the classic deployment model, which has no firewall.
/// https://learn.microsoft.com/azure/storage/common/classic-account-migration-overview
/// </summary>
internal sealed class ClassicStorageAccountMapper : ServiceResourceMapper
{
    public override string Type => ArmTypes.ClassicStorageAccount;

    protected override ResourceType ResourceType => ResourceType.StorageAccount;

    protected override DeploymentModel DeploymentModel => DeploymentModel.Classic;

    protected override IEnumerable<string> Irrelevant { get; } =
    [
        "creationTime", "endpoints", "geoPrimaryRegion", "geoSecondaryRegion", "status",
        "statusOfPrimaryRegion", "statusOfSecondaryRegion",
    ];

    protected override SimFirewall Firewall(EntityReader reader, string apiVersion) =>
        new() { DefaultAction = RuleAction.Allow };

    protected override string? Sku(EntityReader reader) => reader.Properties.Text("accountType");
}
