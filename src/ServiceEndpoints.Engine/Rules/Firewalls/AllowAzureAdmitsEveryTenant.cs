using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls;

public sealed class AllowAzureAdmitsEveryTenant : Rule
{
    public static readonly AllowAzureAdmitsEveryTenant Instance = new();

    private static readonly AddressRange s_zeros = AddressRange.Parse("0.0.0.0");

    private AllowAzureAdmitsEveryTenant()
        : base(
            "SE2009",
            "The rule 0.0.0.0 admits all of Azure",
            "An IP rule from 0.0.0.0 to 0.0.0.0 admits clients inside Azure of whatever tenant.",
            "https://learn.microsoft.com/azure/azure-sql/database/firewall-configure")
    {
    }

    /// <summary>Whether the IP rule is from 0.0.0.0 to 0.0.0.0.</summary>
    public bool IsSaidBy(SimNetworkRule rule) => rule.Range == s_zeros;
}
