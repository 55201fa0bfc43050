namespace ServiceEndpoints.Rules.Firewalls.WebApp;

public sealed class UnmatchedRequestsAreDeniedByRules : Rule
{
    public static readonly UnmatchedRequestsAreDeniedByRules Instance = new();

    private UnmatchedRequestsAreDeniedByRules()
        : base(
            "SE2045",
            "With any access restriction, whoever matches none is refused",
            "Without access restrictions a site admits everybody; with one or more it refuses whoever matches none. The "
            + "unmatched action says otherwise where it is set. The deployment site has a list of its own, or uses the "
            + "app's.",
            "https://learn.microsoft.com/azure/app-service/overview-access-restrictions")
    {
    }
}
