using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Changes the public addresses of a NAT gateway; with none Azure chooses one.</summary>
public sealed record SetNatGateway(string NatGatewayId) : Change
{
    public Edit<ValueList<string>> PublicIPAddress { get; init; }

    public override string Action => "Change NAT gateway";

    public override string Target => ArmId.NameOf(NatGatewayId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
    [
        ArmRequest.Write(NatGatewayId)
            .Joining(PublicIPAddress.Or([]).Count == 0 ? null : PublicAddressId.Of(NatGatewayId)),
    ];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.NatGateways, NatGatewayId)
            .IsSuccess(out SimNatGateway? gateway, out Refusal? refusal))
        {
            return refusal;
        }

        return PublicIPAddress.IsGiven
            ? AddressTextRule.Read(PublicIPAddress.Or([])).Then(addresses => Readdress(topology, gateway, addresses))
            : new Changed(topology, gateway);
    }

    private static Result<Changed> Readdress(
        SimTopology topology, SimNatGateway gateway, ValueList<IPv4Address> addresses)
    {
        SimNatGateway edited = gateway with
        {
            PublicIPAddress = addresses,
            HasUnknownAddresses = addresses.Count == 0,
        };
        if (edited == gateway)
        {
            return new Changed(topology, gateway);
        }

        return ValidityRules.NatGateway.Judge(topology, edited) is { } refusal
            ? refusal
            : new Changed(topology.With(edited), edited);
    }
}
