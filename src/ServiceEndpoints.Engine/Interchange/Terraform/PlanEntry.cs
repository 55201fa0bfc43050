using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>A resource of the plan that is to be put into Resource Manager's form.</summary>
/// <param name="Resource">What stands in the plan.</param>
/// <param name="Values">Its arguments.</param>
/// <param name="Id">Its Resource Manager id; empty for what has none, such as an association.</param>
internal sealed record PlanEntry(PlanResource Resource, PlanValues Values, string Id)
{
    public SourcePlace Place => Resource.Place;
}
