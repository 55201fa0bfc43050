using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>
/// A small invented tag file with the shapes of the real one: regional prefixes that the global tag repeats, others
/// that it covers with a shorter one, and one prefix that four tags share.
/// </summary>
internal static class Tags
{
    public static readonly string[] Regions = ["westeurope", "northeurope", "eastus", "westus"];

    public static readonly (string Name, string Region, Cidr[] Blocks)[] All =
    [
        Tag("Storage", "", "20.60.0.0/24 20.60.1.0/25 20.61.0.0/24 20.62.0.0/24 20.63.0.0/28 52.239.0.0/27"),
        Tag("Storage.WestEurope", "westeurope", "20.60.0.0/24 20.60.1.0/25 52.239.0.0/28"),
        Tag("Storage.NorthEurope", "northeurope", "20.61.0.0/24 52.239.0.16/28"),
        Tag("Storage.EastUS", "eastus", "20.62.0.0/24"),
        Tag("Storage.WestUS", "westus", "20.63.0.0/28"),
        Tag("Sql", "", "40.68.0.0/26 40.69.0.0/26 40.70.0.0/26 40.71.0.0/28 104.40.0.0/28"),
        Tag("Sql.WestEurope", "westeurope", "40.68.0.0/26 104.40.0.0/28"),
        Tag("Sql.NorthEurope", "northeurope", "40.69.0.0/26"),
        Tag("Sql.EastUS", "eastus", "40.70.0.0/26"),
        Tag("Sql.WestUS", "westus", "40.71.0.0/28"),
        Tag("AzureKeyVault", "", "13.69.0.0/28 13.70.0.0/28 13.71.0.0/28 13.72.0.0/28"),
        Tag("AzureKeyVault.WestEurope", "westeurope", "13.69.0.0/28"),
        Tag("AzureKeyVault.NorthEurope", "northeurope", "13.70.0.0/28"),
        Tag("AzureKeyVault.EastUS", "eastus", "13.71.0.0/28"),
        Tag("AzureKeyVault.WestUS", "westus", "13.72.0.0/28"),
        Tag("AzureCosmosDB", "", "40.68.1.0/27 40.69.1.0/27 40.70.1.0/27 40.71.1.0/27"),
        Tag("AzureCosmosDB.WestEurope", "westeurope", "40.68.1.0/27"),
        Tag("AzureCosmosDB.NorthEurope", "northeurope", "40.69.1.0/27"),
        Tag("AzureCosmosDB.EastUS", "eastus", "40.70.1.0/27"),
        Tag("AzureCosmosDB.WestUS", "westus", "40.71.1.0/27"),
        Tag("ServiceBus", "", "40.68.2.0/28 40.69.2.0/28 40.70.2.0/28 40.71.2.0/28"),
        Tag("ServiceBus.WestEurope", "westeurope", "40.68.2.0/28"),
        Tag("ServiceBus.NorthEurope", "northeurope", "40.69.2.0/28"),
        Tag("ServiceBus.EastUS", "eastus", "40.70.2.0/28"),
        Tag("ServiceBus.WestUS", "westus", "40.71.2.0/28"),
        Tag("EventHub", "", "40.68.2.16/28 40.69.2.16/28 40.70.2.16/28 40.71.2.16/28"),
        Tag("EventHub.WestEurope", "westeurope", "40.68.2.16/28"),
        Tag("EventHub.NorthEurope", "northeurope", "40.69.2.16/28"),
        Tag("EventHub.EastUS", "eastus", "40.70.2.16/28"),
        Tag("EventHub.WestUS", "westus", "40.71.2.16/28"),
        Tag("AppService", "", "40.68.3.0/27 40.69.3.0/27 40.70.3.0/27 40.71.3.0/27"),
        Tag("AppService.WestEurope", "westeurope", "40.68.3.0/27"),
        Tag("AppService.NorthEurope", "northeurope", "40.69.3.0/27"),
        Tag("AppService.EastUS", "eastus", "40.70.3.0/27"),
        Tag("AppService.WestUS", "westus", "40.71.3.0/27"),
        Tag("AzureDataLake", "", "40.68.4.0/28 40.69.4.0/28 40.70.4.0/28 40.71.4.0/28"),
        Tag("AzureDataLake.WestEurope", "westeurope", "40.68.4.0/28"),
        Tag("AzureDataLake.NorthEurope", "northeurope", "40.69.4.0/28"),
        Tag("AzureDataLake.EastUS", "eastus", "40.70.4.0/28"),
        Tag("AzureDataLake.WestUS", "westus", "40.71.4.0/28"),
        Tag("AzureActiveDirectory", "", "40.68.5.0/28 40.70.5.0/28"),
        Tag("CognitiveServicesManagement", "", "40.68.6.0/28 40.70.6.0/28"),
        Tag(
            "AzureCloud",
            "",
            "20.60.0.0/14 20.60.1.0/25 52.239.0.0/24 40.64.0.0/12 104.40.0.0/16 13.69.0.0/16 13.70.0.0/15 13.72.0.0/16 "
            + "51.0.0.0/14"),
        Tag(
            "AzureCloud.westeurope",
            "westeurope",
            "20.60.0.0/16 20.60.1.0/25 52.239.0.0/28 40.68.0.0/16 104.40.0.0/16 13.69.0.0/16 51.0.0.0/16"),
        Tag(
            "AzureCloud.northeurope",
            "northeurope",
            "20.61.0.0/16 52.239.0.16/28 40.69.0.0/16 13.70.0.0/16 51.1.0.0/16"),
        Tag("AzureCloud.eastus", "eastus", "20.62.0.0/16 40.70.0.0/16 13.71.0.0/16 51.2.0.0/16"),
        Tag("AzureCloud.westus", "westus", "20.63.0.0/16 40.71.0.0/16 13.72.0.0/16 51.3.0.0/16"),
    ];

    public static readonly Cidr[] Reserved =
        [Cidr.Of("10.0.0.0/8"), Cidr.Of("172.16.0.0/12"), Cidr.Of("192.168.0.0/16"), Cidr.Of("100.64.0.0/10")];

    /// <summary>Where nobody on the internet is: this network, loopback, link local, multicast and above.</summary>
    public static readonly Cidr[] Nowhere =
        [Cidr.Of("0.0.0.0/8"), Cidr.Of("127.0.0.0/8"), Cidr.Of("169.254.0.0/16"), Cidr.Of("224.0.0.0/3")];

    public static string Pair(string region) => region switch
    {
        "westeurope" => "northeurope",
        "northeurope" => "westeurope",
        "eastus" => "westus",
        "westus" => "eastus",
        _ => "",
    };

    public static Cidr[] Blocks(string tag) =>
        All.Single(row => row.Name.Equals(tag, StringComparison.OrdinalIgnoreCase)).Blocks;

    public static bool IsKnown(string tag) =>
        All.Any(row => row.Name.Equals(tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where a resource may be: its tag in its region, and the whole tag where it has no regions.</summary>
    public static Cidr[] BlocksOf(ResourceType type, string region)
    {
        string tag = Product.Of(type).Tag;
        return Blocks(IsKnown($"{tag}.{region}") ? $"{tag}.{region}" : tag);
    }

    public static string TagOf(string endpoint) => endpoint switch
    {
        "Microsoft.Sql" => "Sql",
        "Microsoft.KeyVault" => "AzureKeyVault",
        "Microsoft.AzureCosmosDB" => "AzureCosmosDB",
        "Microsoft.ServiceBus" => "ServiceBus",
        "Microsoft.EventHub" => "EventHub",
        "Microsoft.AzureActiveDirectory" => "AzureActiveDirectory",
        "Microsoft.Web" => "AppService",
        "Microsoft.CognitiveServices" => "CognitiveServicesManagement",
        _ => "Storage",
    };

    /// <summary>All public addresses.</summary>
    public static List<Stretch> Public
    {
        get
        {
            List<Stretch> gaps = [];
            ulong next = 0;
            foreach (Stretch taken in Reserved.Concat(Nowhere).Select(Stretch.Of).OrderBy(stretch => stretch.First))
            {
                if (taken.First > next)
                {
                    gaps.Add(new((uint)next, taken.First - 1));
                }

                next = taken.Last + 1UL;
            }

            return gaps;
        }
    }

    public static bool IsPublic(uint address) => !Reserved.Concat(Nowhere).Any(block => block.Has(address));

    public static string? RegionOf(uint address) => All.FirstOrDefault(row =>
        row.Name.StartsWith("AzureCloud.", StringComparison.Ordinal) && row.Blocks.Any(b => b.Has(address))).Region;

    private static (string Name, string Region, Cidr[] Blocks) Tag(string name, string region, string blocks) =>
        (name, region, [.. blocks.Split(' ').Select(Cidr.Of)]);
}
