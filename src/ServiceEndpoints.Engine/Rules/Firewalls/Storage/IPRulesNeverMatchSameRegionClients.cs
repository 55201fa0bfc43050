using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.Storage;

public sealed class IPRulesNeverMatchSameRegionClients : Rule
{
    public static readonly IPRulesNeverMatchSameRegionClients Instance = new();

    private IPRulesNeverMatchSameRegionClients()
        : base(
            "SE2007",
            "Storage IP rules never match same-region clients",
            "Clients in the region of a storage account reach it from private Azure addresses, so rules that name "
            + "their public addresses have no effect.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security-limitations")
    {
    }

    /// <param name="callerRegion">The Azure region of the client; null outside Azure.</param>
    public bool AppliesTo(SimResource resource, string? callerRegion) =>
        resource.Type == ResourceType.StorageAccount
        && callerRegion is not null
        && ArmId.Same(resource.Location, callerRegion);
}
