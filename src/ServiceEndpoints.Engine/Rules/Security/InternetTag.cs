namespace ServiceEndpoints.Rules.Security;

public sealed class InternetTag : Rule
{
    public static readonly InternetTag Instance = new();

    private InternetTag()
        : base(
            "SE5006",
            "Internet includes Azure's public addresses",
            "The tag Internet covers every public address outside the VNet, those of Azure services included.",
            "https://learn.microsoft.com/azure/virtual-network/service-tags-overview")
    {
    }
}
