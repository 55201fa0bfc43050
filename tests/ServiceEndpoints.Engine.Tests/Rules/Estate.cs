namespace ServiceEndpoints.Tests.Rules;

/// <summary>The estate that most rules are shown in: one machine, and a storage account that is closed by default.</summary>
internal static class Estate
{
    /// <summary>Of the storage account <c>acct</c>; within Storage.WestEurope.</summary>
    public const string AccountAddress = "20.60.222.132";

    /// <summary>Of <c>vm1</c>, where it has one.</summary>
    public const string PublicAddress = "198.51.100.4";

    /// <summary>The machine <c>vm1</c> in the subnet <c>hub/app</c>, in West Europe.</summary>
    public static World Hub(params string[] endpoints) => new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", endpoints)
        .VM("vm1", "hub/app", "10.0.1.4");

    /// <summary>As <see cref="Hub"/>, with a public address of the machine's own.</summary>
    public static World HubWithPublicVM(params string[] endpoints) =>
        Hub(endpoints).VM("vm1", "hub/app", "10.0.1.4", PublicAddress);

    /// <summary>The storage account <c>acct</c> beside it.</summary>
    public static World Account(params string[] endpoints) =>
        Hub(endpoints).Storage("acct", address: AccountAddress);
}
