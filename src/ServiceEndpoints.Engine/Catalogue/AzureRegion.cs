namespace ServiceEndpoints.Catalogue;

/// <summary>A region of the public Azure cloud.</summary>
public sealed record AzureRegion
{
    /// <summary>The name in Azure Resource Manager, such as francecentral.</summary>
    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    /// <summary>The name in the service tag file's region field and after <c>AzureCloud.</c>: centralfrance.</summary>
    public required string ShortName { get; init; }

    /// <summary>What follows the dot in the names of all other regional tags: FranceCentral.</summary>
    public required string TagName { get; init; }

    /// <summary>
    /// The region's part of Key Vault host names such as data-prod-eus; null where it is not published.
    /// </summary>
    public string? ShortCode { get; init; }

    /// <summary>The name of the region that replicates this one; null for a region without pair. Not mutual.</summary>
    public string? Pair { get; init; }

    public required string Geography { get; init; }

    public required string GeographyGroup { get; init; }

    /// <summary>True for a region that Azure opens only on request, such as one kept for disaster recovery.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>False for a region that Azure's list of regions lacks although its tag file knows it.</summary>
    public bool IsListed { get; init; } = true;

    public required string Source { get; init; }

    /// <summary>The date the page bears, or where it bears none the day it was read; yyyy-MM-dd.</summary>
    public required string Date { get; init; }

    /// <summary>The name of this region's part of a family of service tags, as the weekly file spells it.</summary>
    public string TagOf(string family) =>
        family == "AzureCloud" ? $"{family}.{ShortName}" : $"{family}.{TagName}";

    public override string ToString() => Name;
}
