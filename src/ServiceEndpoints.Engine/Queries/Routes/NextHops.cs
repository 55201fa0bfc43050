using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Routes;

/// <summary>Where a packet goes next.</summary>
public static class NextHops
{
    /// <param name="from">What the sender is called.</param>
    /// <param name="sender">The managed service that sends; null when it is anything else.</param>
    public static Result<SimNextHop> Of(
        SimTopology topology, SimSubnet subnet, string from, IPv4Address address, SimManagedService? sender = null)
    {
        CompiledNetwork network = CompiledNetwork.Of(topology);
        if (network.Subnet(subnet.Id) is not { } compiled)
        {
            return new Refusal(ErrorId.SubnetNotFound, $"The subnet {subnet} is not in the topology.", subnet.Id);
        }

        CompiledRoute? winner = compiled.Winners.TryFind(address, out CompiledRoute? found) ? found : null;
        if (sender is { HasOwnPublicAddresses: false, RouteAll: false } && !ReservedRanges.Private.Contains(address))
        {
            winner = compiled.Routes.FirstOrDefault(route => route.IsEndpoint && route.Addresses.Contains(address));
            if (winner is null)
            {
                return PastTheSubnet(sender, from, address);
            }
        }

        return new SimNextHop
        {
            From = from,
            Address = address,
            NextHopType = winner?.NextHopType ?? NextHopType.None,
            NextHopIpAddress = winner?.NextHopAddress,
            RouteTableId = winner?.RouteTableId,
            Route = winner is null ? null : EffectiveRoutes.Row(winner, address),
            Candidates = winner is null
                ? []
                : RouteChoice<RecordingTrace>.Losers(compiled, winner, address).ToValueList(),
            Caveats = Caveats(network, compiled, winner, address),
        };
    }

    /// <summary>An app sends this from App Service itself.</summary>
    private static SimNextHop PastTheSubnet(SimManagedService app, string from, IPv4Address address) => new()
    {
        From = from,
        Address = address,
        NextHopType = NextHopType.Internet,
        Caveats =
        [
            new Caveat(
                "PastTheSubnet",
                $"Without Route All {app} sends only private addresses and what endpoints cover through {app.Subnet}; this "
                + "leaves App Service directly, whatever the routes of the subnet say."),
        ],
    };

    private static ValueList<Caveat> Caveats(
        CompiledNetwork network, CompiledSubnet subnet, CompiledRoute? winner, IPv4Address address)
    {
        CompiledRoute? otherwise = subnet.WinnersOtherwise.TryFind(address, out CompiledRoute? found) ? found : null;
        Caveat hangs = new(
            "D-ROUTE",
            $"Sources disagree on user-defined routes against endpoint routes; under the other model {otherwise} wins.");
        return
        [
            .. ReferenceEquals(winner, otherwise) ? [] : new[] { hangs },
            .. new RouteDoubts(network).About(subnet, winner, AddressSet.From(address))
                .Select(doubt => new Caveat(doubt.Reason.ToString(), doubt.Text)),
        ];
    }
}
