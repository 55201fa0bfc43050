namespace ServiceEndpoints.Rules.Services;

public sealed class DiskTrafficIsNotTouched : Rule
{
    public static readonly DiskTrafficIsNotTouched Instance = new();

    private DiskTrafficIsNotTouched()
        : base(
            "SE2035",
            "Disk traffic is not touched",
            "Disk traffic of machines, managed or not, including mount and unmount, is not affected by "
            + "endpoints, routes or rules. REST access to page blobs is.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}
