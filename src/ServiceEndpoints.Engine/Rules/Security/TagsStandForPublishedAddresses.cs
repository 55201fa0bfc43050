namespace ServiceEndpoints.Rules.Security;

public sealed class TagsStandForPublishedAddresses : Rule
{
    public static readonly TagsStandForPublishedAddresses Instance = new();

    private TagsStandForPublishedAddresses()
        : base(
            "SE5004",
            "A service tag stands for the published addresses",
            "A service tag in a rule matches the address prefixes that Microsoft publishes for it.",
            "https://learn.microsoft.com/azure/virtual-network/service-tags-overview")
    {
    }
}
