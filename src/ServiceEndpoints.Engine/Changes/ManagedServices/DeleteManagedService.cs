using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.ManagedServices;

/// <summary>Takes a managed service out of its subnet, which stays delegated.</summary>
public sealed record DeleteManagedService(string ServiceId) : Change
{
    public override string Action => "Remove managed service";

    public override string Target => ArmId.NameOf(ServiceId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Delete(ServiceId)];

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule
        .Find(topology.ManagedServices, ServiceId)
        .Then<Changed>(service => new Changed(topology.Without(service), null));
}
