namespace ServiceEndpoints.Rules.Firewalls;

public sealed class ResourceInstancesPass : Rule
{
    public static readonly ResourceInstancesPass Instance = new();

    private ResourceInstancesPass()
        : base(
            "SE2015",
            "Listed resource instances pass",
            "A resource that the firewall lists as an instance is admitted with its own identity, also without "
            + "public network access.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }
}
