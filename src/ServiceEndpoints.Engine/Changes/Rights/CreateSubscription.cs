using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Rights;

/// <summary>Declares a subscription, which may trust another tenant than the topology's own.</summary>
public sealed record CreateSubscription(string SubscriptionId) : Change
{
    /// <summary>Null is the topology's.</summary>
    public string? TenantId { get; init; }

    /// <summary>Null calls it by its id.</summary>
    public string? Name { get; init; }

    public override string Action => "Create subscription";

    public override string Target => Name ?? SubscriptionId;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [new($"{ArmTypes.Subscription}/write", RoleScope.Root)];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (PlainName.Judge(SubscriptionId, TenantId, Name) is { } wrong)
        {
            return wrong;
        }

        SimSubscription subscription = new()
        {
            Id = ArmId.Subscription(SubscriptionId),
            TenantId = TenantId ?? topology.TenantId,
            SubscriptionName = Name,
        };
        return SubscriptionTenantRule.Judge(topology, subscription) is { } refusal
            ? refusal
            : new Changed(topology.With(subscription), subscription);
    }
}
