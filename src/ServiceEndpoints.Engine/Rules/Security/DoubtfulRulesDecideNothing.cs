namespace ServiceEndpoints.Rules.Security;

public sealed class DoubtfulRulesDecideNothing : Rule
{
    public static readonly DoubtfulRulesDecideNothing Instance = new();

    private DoubtfulRulesDecideNothing()
        : base(
            "SE5007",
            "A rule of which not all is known decides nothing",
            "Where a rule that names an unknown tag, or of which a value could not be read, could change the outcome, the outcome "
            + "is not known. A rule without a known priority may come before all others.",
            "https://learn.microsoft.com/azure/virtual-network/service-tags-overview")
    {
    }
}
