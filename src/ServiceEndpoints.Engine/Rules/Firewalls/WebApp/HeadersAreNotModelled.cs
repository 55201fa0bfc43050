namespace ServiceEndpoints.Rules.Firewalls.WebApp;

public sealed class HeadersAreNotModelled : Rule
{
    public static readonly HeadersAreNotModelled Instance = new();

    private HeadersAreNotModelled()
        : base(
            "SE2046",
            "HTTP headers are not modelled",
            "An access restriction that also asks for a header matches or does not, nobody knows; where that matters the "
            + "answer is not known.",
            "https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions")
    {
    }
}
