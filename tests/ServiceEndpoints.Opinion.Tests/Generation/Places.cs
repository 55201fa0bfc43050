using System.Linq;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>Addresses and blocks that estates draw from: few, so that they clash.</summary>
internal static class Places
{
    public static readonly Cidr[] Ranges = Blocks(
        "10.0.0.0/16 10.1.0.0/16 10.2.0.0/16 10.0.0.0/16 10.0.128.0/17 172.16.0.0/12 172.16.0.0/16 192.168.0.0/16 "
        + "192.168.8.0/21 192.128.0.0/9 100.64.0.0/10 10.0.0.0/8 8.0.0.0/6 198.18.0.0/16");

    public static readonly Cidr[] SiteRanges =
        Blocks("192.168.64.0/20 10.9.0.0/16 172.20.0.0/16 198.51.100.0/24 10.0.0.0/9");

    public static readonly Cidr[] Advertised = Blocks(
        "0.0.0.0/0 10.0.1.0/24 10.1.0.0/16 20.60.0.0/24 20.60.0.64/26 20.60.0.0/14 40.68.0.0/26 10.0.0.0/8 "
        + "192.168.0.0/16 13.69.0.0/29");

    public static readonly Cidr[] Destinations = Blocks(
        "0.0.0.0/0 0.0.0.0/0 10.0.0.0/8 10.0.0.0/16 10.0.1.0/24 10.1.0.0/16 10.2.0.0/16 192.168.0.0/16 20.60.0.0/24 "
        + "20.60.0.128/25 20.60.1.0/25 20.61.0.0/24 52.239.0.0/28 52.239.0.0/29 40.68.0.0/26 40.68.0.32/27 "
        + "13.69.0.0/28 13.69.0.8/29 20.0.0.0/6 8.8.8.0/24 192.168.64.0/20");

    public static readonly string[] RouteTags =
    [
        "Storage", "Storage.WestEurope", "Storage.NorthEurope", "AzureCloud", "AzureCloud.westeurope", "Sql",
        "Sql.WestEurope", "AzureKeyVault", "AzureKeyVault.WestEurope", "AzureActiveDirectory", "AppService",
        "AzureCosmosDB.WestEurope", "ServiceBus", "EventHub.WestEurope",
    ];

    public static readonly uint[] VMAddresses = Addresses("51.0.0.1 51.0.0.2 51.0.0.3 51.1.0.4 51.2.0.5 203.0.113.6");

    public static readonly uint[] PoolAddresses = Addresses("51.0.1.1 51.0.1.2 203.0.113.130 203.0.113.131");

    public static readonly uint[] NatAddresses = Addresses("203.0.113.200 203.0.113.201");

    public static readonly uint[] ManagedAddresses = Addresses("51.0.3.1 51.0.3.2 203.0.113.150 40.68.3.9");

    public static readonly uint[] CircuitAddresses = Addresses("203.0.113.210 203.0.113.211");

    public static readonly uint[] Outside = Addresses("8.8.8.8 198.51.100.9 203.0.113.77 51.0.9.9 51.1.9.9");

    public static readonly string[] Instances =
    [
        Instance("Microsoft.Devices/IotHubs/hub0"), Instance("Microsoft.Search/searchServices/search0"),
        Instance("Microsoft.Synapse/workspaces/work0"), Instance("Microsoft.Example/things/thing0"),
        Instance("Microsoft.Devices/IotHubs/hub0", Tenants.Foreign),
        Instance("Microsoft.Example/things/thing0", Tenants.Foreign),
    ];

    public static readonly uint[] Public = Addresses(
        "8.8.8.8 20.60.0.7 20.60.1.7 20.61.0.7 52.239.0.20 52.239.0.40 40.68.0.40 13.69.0.9 198.51.100.9");

    public static uint Address(Dice dice, Estate estate) => dice.Below(5) switch
    {
        0 => dice.Pick(Public),
        1 => dice.Pick(dice.Pick(Tags.All).Blocks).First + (uint)dice.Below(16),
        2 => dice.Pick(dice.Pick(estate.Nets).Ranges).First + (uint)dice.Below(1 << 17),
        3 => dice.Pick(Destinations).First + (uint)dice.Below(300),
        _ => dice.Pick(SiteRanges).First + (uint)dice.Below(300),
    };

    private static string Instance(string path, string subscription = Tenants.Home) =>
        $"/subscriptions/{subscription}/resourceGroups/sim/providers/{path}";

    private static Cidr[] Blocks(string text) => [.. text.Split(' ').Select(Cidr.Of)];

    private static uint[] Addresses(string text) => [.. text.Split(' ').Select(Cidr.Address)];
}
