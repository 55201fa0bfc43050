using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Deletes a subnet in which nothing has an address. Its service endpoints go with it.</summary>
public sealed record DeleteSubnet(string SubnetId) : Change
{
    public override string Action => "Remove subnet";

    public override string Target => ArmId.PathOf(SubnetId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Delete(SubnetId)];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.Subnets, SubnetId).IsSuccess(out SimSubnet? subnet, out Refusal? refusal))
        {
            return refusal;
        }

        if (SubnetInUseRule.Instance.Judge(topology, subnet) is { } inUse)
        {
            return inUse;
        }

        List<string> warnings = [];
        SimTopology result = SubnetRemoval.Remove(topology, subnet, warnings);
        return new Changed(result, null) { Warnings = warnings.ToValueList() };
    }
}
