namespace ServiceEndpoints.Rules.Firewalls.WebApp;

public sealed class TagsInRestrictionsStandForAddresses : Rule
{
    public static readonly TagsInRestrictionsStandForAddresses Instance = new();

    private TagsInRestrictionsStandForAddresses()
        : base(
            "SE2050",
            "A service tag in an access restriction stands for its addresses",
            "A rule by service tag matches the public addresses that the tag has; what a tag that is not known has, nobody "
            + "knows.",
            "https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions")
    {
    }
}
