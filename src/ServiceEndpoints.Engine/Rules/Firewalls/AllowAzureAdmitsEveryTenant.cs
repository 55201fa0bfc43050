namespace ServiceEndpoints.Rules.Firewalls;

public sealed class AllowAzureAdmitsEveryTenant : Rule
{
    public static readonly AllowAzureAdmitsEveryTenant Instance = new();

    private AllowAzureAdmitsEveryTenant()
        : base(
            "SE2009",
            "The rule 0.0.0.0 admits all of Azure",
            "An IP rule from 0.0.0.0 to 0.0.0.0 admits clients inside Azure of whatever tenant.",
            "https://learn.microsoft.com/azure/azure-sql/database/firewall-configure")
    {
    }
}
