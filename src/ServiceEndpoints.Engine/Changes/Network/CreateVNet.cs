using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Makes a VNet without subnets.</summary>
public sealed record CreateVNet(Placement Placement, ValueList<string> AddressPrefix) : Change
{
    public DeploymentModel DeploymentModel { get; init; } = DeploymentModel.ResourceManager;

    public override string Action => "Create VNet";

    public override string Target => Placement.Name;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [ArmRequest.Write(Placement.IdIn(topology, ArmTypes.VNet))];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!Placement.In(topology, NamedKind.VNet, ArmTypes.VNet).IsSuccess(out Place? place, out Refusal? refusal)
            || !AddressPrefixTextRule.ReadSpace(AddressPrefix).IsSuccess(out AddressRanges? ranges, out refusal))
        {
            return refusal;
        }

        SimVNet vnet = new()
        {
            Id = place.Id,
            Location = place.Location,
            AddressPrefix = ranges.IPv4,
            IPv6AddressPrefix = ranges.IPv6,
            DeploymentModel = DeploymentModel,
        };
        refusal = UniqueNameRule.Judge(topology.VNets, vnet) ?? ValidityRules.VNet.Judge(topology, vnet);
        return refusal is null ? new Changed(topology.With(vnet), vnet) : refusal;
    }
}
