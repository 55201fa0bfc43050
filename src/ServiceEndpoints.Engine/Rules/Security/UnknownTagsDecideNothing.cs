namespace ServiceEndpoints.Rules.Security;

public sealed class UnknownTagsDecideNothing : Rule
{
    public static readonly UnknownTagsDecideNothing Instance = new();

    private UnknownTagsDecideNothing()
        : base(
            "SE5007",
            "A tag that is not known decides nothing",
            "When a rule with an unknown tag could change the outcome, the outcome is not known.",
            "https://learn.microsoft.com/azure/virtual-network/service-tags-overview")
    {
    }
}
