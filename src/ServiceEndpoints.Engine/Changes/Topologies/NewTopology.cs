using System;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Changes.Topologies;

/// <summary>Starts over with a topology that holds nothing.</summary>
/// <param name="Force">Whether a topology that holds something may be given up.</param>
public sealed record NewTopology(string Name, string Location, string SubscriptionId, string TenantId, bool Force)
    : Change
{
    public override string Action => "Start an empty topology";

    public override string Target => Name;

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!Force && !topology.IsEmpty)
        {
            return new Refusal(
                ErrorId.TopologyExists,
                $"The current topology '{topology}' holds something, which would be lost. Keep it with "
                    + "Get-SimTopology, then use -Force.",
                Name);
        }

        if (!RegionCatalogue.TryGet(Location, out AzureRegion? region))
        {
            return new Refusal(
                ErrorId.LocationUnknown,
                $"'{Location}' is not a region of the public Azure cloud. Get-SimRegion lists them.",
                Location);
        }

        return Identity(region.Name).Then(made => new Result<Changed>(new Changed(made, made)));
    }

    private Result<SimTopology> Identity(string location)
    {
        foreach (string part in new[] { Name, SubscriptionId, TenantId })
        {
            if (string.IsNullOrWhiteSpace(part) || part.Contains('/', StringComparison.Ordinal)
                || part.Any(char.IsControl))
            {
                return new Refusal(
                    ErrorId.NameInvalid, $"'{part}' cannot be a name or an id: it is empty or holds a slash.", part);
            }
        }

        return new SimTopology
        {
            Name = Name,
            Location = location,
            SubscriptionId = SubscriptionId,
            TenantId = TenantId,
        };
    }
}
