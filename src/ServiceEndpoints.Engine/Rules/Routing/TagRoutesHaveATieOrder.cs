namespace ServiceEndpoints.Rules.Routing;

public sealed class TagRoutesHaveATieOrder : Rule
{
    public static readonly TagRoutesHaveATieOrder Instance = new();

    private TagRoutesHaveATieOrder()
        : base(
            "SE3014",
            "Explicit prefixes beat service tags, and narrow tags beat wide ones",
            "Of user-defined routes with one prefix, an explicit prefix is preferred to a service tag, then a "
            + "regional tag, a global tag, AzureCloud of the region, AzureCloud.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}
