namespace ServiceEndpoints.Rules.Firewalls;

public sealed class IPRulesMatchPublicAddresses : Rule
{
    public static readonly IPRulesMatchPublicAddresses Instance = new();

    private IPRulesMatchPublicAddresses()
        : base(
            "SE2008",
            "An IP rule matches the public source address",
            "Traffic without VNet identity is admitted when its public source address lies in an IP rule.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }
}
