namespace ServiceEndpoints.Rules.Firewalls.WebApp;

public sealed class RestrictionsGoInOrder : Rule
{
    public static readonly RestrictionsGoInOrder Instance = new();

    private RestrictionsGoInOrder()
        : base(
            "SE2044",
            "Access restrictions are an ordered list",
            "The access restrictions of App Service allow or deny; the one with the lowest priority number that matches "
            + "decides, among equals the first of the list.",
            "https://learn.microsoft.com/azure/app-service/overview-access-restrictions")
    {
    }
}
