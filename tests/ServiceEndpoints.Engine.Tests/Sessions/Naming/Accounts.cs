using ServiceEndpoints.Model;
using ServiceEndpoints.Tests.Changes.Network;

namespace ServiceEndpoints.Tests.Sessions.Naming;

internal static class Accounts
{
    public static SimResource Storage(string name) => new()
    {
        Id = NetworkLab.Id("Microsoft.Storage/storageAccounts", name),
        Type = ResourceType.StorageAccount,
        Location = "westeurope",
        Fqdn = $"{name}.blob.core.windows.net",
    };
}
