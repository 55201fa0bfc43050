using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Catalogue;

/// <summary>One row a region; pairs are directed.</summary>
internal static class RegionTable
{
    private const string List = "https://learn.microsoft.com/azure/reliability/regions-list";

    private const string ListDate = "2025-03-21";

    private const string ListRead = "2026-11-23";

    // Of the pairs among its regions only those are here that az account list-locations names.
    private const string TagFile = "https://www.microsoft.com/download/details.aspx?id=56519";

    private const string TagFileDate = "2025-11-10";

    // The short code of East US: https://learn.microsoft.com/azure/key-vault/general/private-link-diagnostics
    public static IReadOnlyList<AzureRegion> Rows { get; } =
    [
        Listed("Australia Central", "Australia", "Asia Pacific", "australiacentral2"),
        Restricted("Australia Central 2", "Australia", "Asia Pacific", "australiacentral"),
        Listed("Australia East", "Australia", "Asia Pacific", "australiasoutheast"),
        Listed("Australia Southeast", "Australia", "Asia Pacific", "australiaeast"),
        Newer("Austria East", "Austria", "Europe", null),
        Newer("Belgium Central", "Belgium", "Europe", null),
        Listed("Brazil South", "Brazil", "South America", "southcentralus"),
        Restricted("Brazil Southeast", "Brazil", "South America", "brazilsouth", "brazilse"),
        Listed("Canada Central", "Canada", "Canada", "canadaeast"),
        Listed("Canada East", "Canada", "Canada", "canadacentral"),
        Listed("Central India", "India", "Asia Pacific", "southindia"),
        Listed("Central US", "United States", "US", "eastus2"),
        Newer("Chile Central", "Chile", "South America", null, "chilec"),
        Listed("East Asia", "Asia Pacific", "Asia Pacific", "southeastasia"),
        Listed("East US", "United States", "US", "westus") with { ShortCode = "eus" },
        Listed("East US 2", "United States", "US", "centralus"),
        Listed("France Central", "France", "Europe", "francesouth", "centralfrance"),
        Restricted("France South", "France", "Europe", "francecentral", "southfrance"),
        Restricted("Germany North", "Germany", "Europe", "germanywestcentral", "germanyn"),
        Listed("Germany West Central", "Germany", "Europe", "germanynorth", "germanywc"),
        Listed("Indonesia Central", "Indonesia", "Asia Pacific", null),
        Listed("Israel Central", "Israel", "Middle East", null),
        Listed("Italy North", "Italy", "Europe", null),
        Listed("Japan East", "Japan", "Asia Pacific", "japanwest"),
        Listed("Japan West", "Japan", "Asia Pacific", "japaneast"),
        Listed("Korea Central", "Korea", "Asia Pacific", "koreasouth"),
        Restricted("Korea South", "Korea", "Asia Pacific", "koreacentral"),
        Newer("Malaysia West", "Malaysia", "Asia Pacific", null),
        Listed("Mexico Central", "Mexico", "Mexico", null),
        Listed("New Zealand North", "New Zealand", "Asia Pacific", null),
        Listed("North Central US", "United States", "US", "southcentralus"),
        Listed("North Europe", "Europe", "Europe", "westeurope"),
        Listed("Norway East", "Norway", "Europe", "norwaywest", "norwaye"),
        Restricted("Norway West", "Norway", "Europe", "norwayeast", "norwayw"),
        Listed("Poland Central", "Poland", "Europe", null),
        Listed("Qatar Central", "Qatar", "Middle East", null),
        Listed("South Africa North", "South Africa", "Africa", "southafricawest"),
        Restricted("South Africa West", "South Africa", "Africa", "southafricanorth"),
        Listed("South Central US", "United States", "US", "northcentralus"),
        Listed("South India", "India", "Asia Pacific", "centralindia"),
        Listed("Southeast Asia", "Asia Pacific", "Asia Pacific", "eastasia"),
        Listed("Spain Central", "Spain", "Europe", null),
        Listed("Sweden Central", "Sweden", "Europe", "swedensouth"),
        Restricted("Sweden South", "Sweden", "Europe", "swedencentral"),
        Listed("Switzerland North", "Switzerland", "Europe", "switzerlandwest", "switzerlandn"),
        Restricted("Switzerland West", "Switzerland", "Europe", "switzerlandnorth", "switzerlandw"),
        Restricted("UAE Central", "UAE", "Middle East", "uaenorth"),
        Listed("UAE North", "UAE", "Middle East", "uaecentral"),
        Listed("UK South", "United Kingdom", "Europe", "ukwest"),
        Listed("UK West", "United Kingdom", "Europe", "uksouth"),
        Listed("West Central US", "United States", "US", "westus2"),
        Listed("West Europe", "Europe", "Europe", "northeurope"),
        Listed("West India", "India", "Asia Pacific", "southindia"),
        Listed("West US", "United States", "US", "eastus"),
        Listed("West US 2", "United States", "US", "westcentralus"),
        Listed("West US 3", "United States", "US", "eastus"),
        Unlisted("Central US EUAP", "United States", "US", "eastus2euap"),
        Unlisted("East US 2 EUAP", "United States", "US", "centraluseuap"),
        Unlisted("East US 2 Stage", "United States", "US", null),
        Unlisted("East US STG", "United States", "US", "southcentralusstg", "usstagee"),
        Unlisted("North Central US Stage", "United States", "US", null),
        Unlisted("South Central US STG", "United States", "US", "eastusstg", "usstagec"),
        Unlisted("South Central US 2", "United States", "US", null),
        Unlisted("Southeast US", "United States", "US", null),
        Unlisted("Southeast US 3", "United States", "US", null),
        Unlisted("Brazil NE", "Brazil", "South America", null),
        Unlisted("Israel Northwest", "Israel", "Middle East", null),
        Unlisted("Jio India Central", "India", "Asia Pacific", "jioindiawest"),
        Unlisted("Jio India West", "India", "Asia Pacific", "jioindiacentral"),
        Unlisted("Malaysia South", "Malaysia", "Asia Pacific", null),
        Unlisted("North Europe 2", "Europe", "Europe", null),
        Unlisted("Taiwan North", "Taiwan", "Asia Pacific", null),
        Unlisted("Taiwan Northwest", "Taiwan", "Asia Pacific", null),
    ];

    private static AzureRegion Restricted(
        string displayName, string geography, string group, string? pair, string? shortName = null) =>
        Listed(displayName, geography, group, pair, shortName) with { IsRestricted = true };

    // Regions that the page of that date had only announced, or not at all.
    private static AzureRegion Newer(
        string displayName, string geography, string group, string? pair, string? shortName = null) =>
        Listed(displayName, geography, group, pair, shortName) with { Date = ListRead };

    private static AzureRegion Unlisted(
        string displayName, string geography, string group, string? pair, string? shortName = null) =>
        Listed(displayName, geography, group, pair, shortName) with
        {
            IsListed = false,
            IsRestricted = true,
            Source = TagFile,
            Date = TagFileDate,
        };

    private static AzureRegion Listed(
        string displayName, string geography, string group, string? pair, string? shortName = null)
    {
        string tagName = string.Concat(displayName.Where(c => c != ' '));
        string name = tagName.ToLowerInvariant();
        return new AzureRegion
        {
            Name = name,
            DisplayName = displayName,
            ShortName = shortName ?? name,
            TagName = tagName,
            Pair = pair,
            Geography = geography,
            GeographyGroup = group,
            Source = List,
            Date = ListDate,
        };
    }
}
