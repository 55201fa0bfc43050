namespace ServiceEndpoints.Rules.Firewalls;

public sealed class ResourceTypeIsNotModelled : Rule
{
    public static readonly ResourceTypeIsNotModelled Instance = new();

    private ResourceTypeIsNotModelled()
        : base(
            "SE9001",
            "The firewall of this resource type is not modelled",
            "The rules of this resource type are kept and shown, but not evaluated.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}
