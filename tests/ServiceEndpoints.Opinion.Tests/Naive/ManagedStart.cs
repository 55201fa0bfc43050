using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>
/// Apps that send only some of their traffic through their subnet: what is private, and what an endpoint covers, which
/// no group or route of the subnet touches. Gateway-required integration sends nothing over endpoints.
/// </summary>
internal static class ManagedStart
{
    public static bool IsSpecial(Card? card) => card?.Machine is { IsApp: true, RouteAll: false };

    /// <summary>Null when the packet goes through the subnet like any other.</summary>
    public static List<Fate>? From(Estate estate, Ask ask, Packet packet, Door? door, Sub? claim, Card card)
    {
        Sub sub = card.Sub;
        ServiceTarget? asked = ask.NetworkOnly || door is not null ? null : ask.Target as ServiceTarget;
        Diary diary = new(estate, asked);
        bool byGateway = card.Machine.Managed == ManagedServiceType.AppServiceGatewayIntegration;
        if (byGateway && !Tags.IsPublic(packet.Destination))
        {
            return diary.Unclear();
        }

        if (!byGateway && s_private.Any(block => block.Has(packet.Destination)))
        {
            return null;
        }

        Exit exit = new(estate, ask, door, claim, diary, new(byGateway ? null : sub, sub, card, false, packet));
        Route? endpoint = byGateway ? null : Routing.Routes(estate, sub)
            .Find(route => route.Service is not null && route.Block.Has(packet.Destination));
        if (endpoint is not null)
        {
            diary.FirstHop = NextHopType.VirtualNetworkServiceEndpoint;
            return exit.ByEndpoint(endpoint.Service!);
        }

        if (!byGateway && RouteDoubt.OfEndpoints(sub, packet.Destination, null))
        {
            diary.Doubt();
        }

        return exit.ToInternet(Egress.OfManaged(sub, card.Machine));
    }

    private static readonly Cidr[] s_private =
        [Cidr.Of("10.0.0.0/8"), Cidr.Of("172.16.0.0/12"), Cidr.Of("192.168.0.0/16")];
}
