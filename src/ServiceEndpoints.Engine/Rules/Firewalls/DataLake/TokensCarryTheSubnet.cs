using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.DataLake;

public sealed class TokensCarryTheSubnet : Rule
{
    public static readonly TokensCarryTheSubnet Instance = new();

    private TokensCarryTheSubnet()
        : base(
            "SE2052",
            "Data Lake Store knows a subnet by the token",
            "The endpoint Microsoft.AzureActiveDirectory leads to Entra ID, which names the subnet in the token; traffic to "
            + "the store itself goes on as before, with the public address. A VNet rule matches the subnet in the token.",
            "https://learn.microsoft.com/azure/data-lake-store/data-lake-store-network-security")
    {
    }

    public bool AppliesTo(SimResource resource) => resource.Type == ResourceType.DataLakeStoreGen1;
}
