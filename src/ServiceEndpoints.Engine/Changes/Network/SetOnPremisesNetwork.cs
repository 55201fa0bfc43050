using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Changes the ranges, the NAT addresses and the ExpressRoute peering of an on-premises network.</summary>
public sealed record SetOnPremisesNetwork(string OnPremisesNetworkId) : Change
{
    public Edit<ValueList<string>> AddressPrefix { get; init; }

    public Edit<ValueList<string>> PublicIPAddress { get; init; }

    public Edit<ExpressRoutePeering> ExpressRoutePeering { get; init; }

    /// <summary>Another peering has other addresses, so a change of the peering alone forgets them.</summary>
    public Edit<ValueList<string>> ExpressRouteNatIPAddress { get; init; }

    public override string Action => "Change on-premises network";

    public override string Target => ArmId.NameOf(OnPremisesNetworkId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Write(OnPremisesNetworkId)];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.OnPremisesNetworks, OnPremisesNetworkId)
                .IsSuccess(out SimOnPremisesNetwork? network, out Refusal? refusal)
            || !AddressPrefixTextRule.ReadIPv4(AddressPrefix.Or(Texts(network.AddressPrefix)))
                .IsSuccess(out ValueList<AddressPrefix>? prefixes, out refusal)
            || !AddressTextRule.Read(PublicIPAddress.Or(Texts(network.PublicIPAddress)))
                .IsSuccess(out ValueList<IPv4Address>? addresses, out refusal)
            || !AddressTextRule.Read(ExpressRouteNatIPAddress.Or(KeptNat(network)))
                .IsSuccess(out ValueList<IPv4Address>? nat, out refusal))
        {
            return refusal;
        }

        SimOnPremisesNetwork edited = network with
        {
            AddressPrefix = prefixes,
            PublicIPAddress = addresses,
            ExpressRoutePeering = ExpressRoutePeering.Or(network.ExpressRoutePeering),
            ExpressRouteNatIPAddress = nat,
        };
        if (edited == network)
        {
            return new Changed(topology, network);
        }

        return ValidityRules.OnPremisesNetwork.Judge(topology, edited) is { } invalid
            ? invalid
            : new Changed(topology.With(edited), edited);
    }

    private ValueList<string> KeptNat(SimOnPremisesNetwork network) =>
        ExpressRoutePeering.Or(network.ExpressRoutePeering) == network.ExpressRoutePeering
            ? Texts(network.ExpressRouteNatIPAddress)
            : [];

    private static ValueList<string> Texts<T>(ValueList<T> values)
        where T : struct => values.Select(value => value.ToString() ?? "").ToValueList();
}
