using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A location is a region that Azure has.</summary>
public sealed class LocationRule : Rule
{
    public static readonly LocationRule Instance = new();

    private LocationRule()
        : base(
            "SE1004",
            "Locations are regions",
            "A location names a region of Azure.",
            "https://learn.microsoft.com/azure/reliability/regions-list")
    {
    }

    /// <summary>The region's name as Resource Manager writes it, such as <c>westeurope</c>.</summary>
    public static Result<string> Read(string text) => RegionCatalogue.TryGet(text, out AzureRegion? region)
        ? region.Name
        : new Refusal(
            ErrorId.LocationUnknown, $"Azure has no region '{text}'. Get-SimRegion lists those that it has.", text);
}
