using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The NAT addresses of a circuit belong to one of its peerings, and to that alone.</summary>
public sealed class ExpressRouteNatRule : ValidityRule<SimOnPremisesNetwork>
{
    public static readonly ExpressRouteNatRule Instance = new();

    /// <summary>https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview</summary>
    private const int AddressesOfPublicPeering = 2;

    private ExpressRouteNatRule()
        : base(
            "SE1700",
            "NAT addresses of a circuit belong to its peering",
            "Public peering translates to two addresses, Microsoft peering to one or more. They are not advertised to "
            + "the internet, so the network does not use them there.",
            "https://learn.microsoft.com/azure/expressroute/expressroute-nat")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimOnPremisesNetwork entity) =>
        entity.ExpressRouteNatIPAddress.Count == 0 ? null : Count(entity) ?? Advertised(entity);

    private static Refusal? Count(SimOnPremisesNetwork network) => network.ExpressRoutePeering switch
    {
        ExpressRoutePeering.None => new(
            ErrorId.ValueInvalid,
            $"'{network}' has no peering that would use the NAT address {network.ExpressRouteNatIPAddress[0]}. Give it "
            + "one with -ExpressRoutePeering Public or Microsoft.",
            network.Name),
        ExpressRoutePeering.Public when network.ExpressRouteNatIPAddress.Count != AddressesOfPublicPeering => new(
            ErrorId.ValueInvalid,
            $"Public peering uses exactly {AddressesOfPublicPeering} NAT addresses, not "
            + $"{network.ExpressRouteNatIPAddress.Count}. Leave them out when they are not known.",
            network.Name),
        _ => null,
    };

    private static Refusal? Advertised(SimOnPremisesNetwork network) =>
        network.ExpressRouteNatIPAddress.Where(network.PublicIPAddress.Contains).ToArray() is [IPv4Address both, ..]
            ? new(
                ErrorId.AddressInUse,
                $"{both} cannot serve '{network}' both towards the internet and in its ExpressRoute circuit.",
                both.ToString())
            : null;
}
