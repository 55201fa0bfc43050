using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Makes a network outside Azure known. It is connected by a gateway.</summary>
public sealed record CreateOnPremisesNetwork(Placement Placement) : Change
{
    public ValueList<string> AddressPrefix { get; init; } = [];

    public ValueList<string> PublicIPAddress { get; init; } = [];

    public ExpressRoutePeering ExpressRoutePeering { get; init; }

    public ValueList<string> ExpressRouteNatIPAddress { get; init; } = [];

    public override string Action => "Create on-premises network";

    public override string Target => Placement.Name;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [ArmRequest.Write(Placement.IdIn(topology, ArmTypes.OnPremisesNetwork))];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!Placement.In(topology, NamedKind.OnPremisesNetwork, ArmTypes.OnPremisesNetwork)
                .IsSuccess(out Place? place, out Refusal? refusal)
            || !AddressPrefixTextRule.ReadIPv4(AddressPrefix)
                .IsSuccess(out ValueList<AddressPrefix>? prefixes, out refusal)
            || !AddressTextRule.Read(PublicIPAddress).IsSuccess(out ValueList<IPv4Address>? addresses, out refusal)
            || !AddressTextRule.Read(ExpressRouteNatIPAddress).IsSuccess(out ValueList<IPv4Address>? nat, out refusal))
        {
            return refusal;
        }

        SimOnPremisesNetwork network = new()
        {
            Id = place.Id,
            Location = place.Location,
            AddressPrefix = prefixes,
            PublicIPAddress = addresses,
            ExpressRoutePeering = ExpressRoutePeering,
            ExpressRouteNatIPAddress = nat,
        };
        refusal = UniqueNameRule.Judge(topology.OnPremisesNetworks, network)
            ?? ValidityRules.OnPremisesNetwork.Judge(topology, network);
        return refusal is null ? new Changed(topology.With(network), network) : refusal;
    }
}
