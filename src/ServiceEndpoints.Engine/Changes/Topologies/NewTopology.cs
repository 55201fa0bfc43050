using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Topologies;

/// <summary>Starts over with a topology that holds nothing.</summary>
/// <param name="Force">Whether a topology that holds something may be given up.</param>
public sealed record NewTopology(string Name, string Location, string SubscriptionId, string TenantId, bool Force)
    : Change
{
    public override string Action => "Start an empty topology";

    public override string Target => Name;

    public override bool StartsOver => true;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [];

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

        return LocationRule.Read(Location).Then(Identity).Then(Made);
    }

    private static Result<Changed> Made(SimTopology topology) => new Changed(topology, topology);

    private Result<SimTopology> Identity(string location)
    {
        if (PlainName.Judge(Name, SubscriptionId, TenantId) is { } wrong)
        {
            return wrong;
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
