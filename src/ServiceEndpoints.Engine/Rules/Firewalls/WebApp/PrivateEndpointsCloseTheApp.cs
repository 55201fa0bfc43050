namespace ServiceEndpoints.Rules.Firewalls.WebApp;

public sealed class PrivateEndpointsCloseTheApp : Rule
{
    public static readonly PrivateEndpointsCloseTheApp Instance = new();

    private PrivateEndpointsCloseTheApp()
        : base(
            "SE2049",
            "A private endpoint closes the public one of an app that says nothing",
            "An app that does not say whether it has public network access has it, unless it has a private endpoint.",
            "https://learn.microsoft.com/azure/app-service/overview-access-restrictions")
    {
    }
}
