using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>
/// Data Lake Store knows a subnet by the token: the sign-in to Entra ID goes over the endpoint, the request does not.
/// </summary>
internal static class SignIn
{
    public static bool IsNeeded(Ask ask) =>
        ask.Target is ServiceTarget { Service.Type: ResourceType.DataLakeStoreGen1 };

    /// <summary>Every way in which a sign-in from here may go.</summary>
    public static List<Fate> From(Estate estate, Ask ask, Sub sub, Card? card, uint source, int fromPort) =>
    [
        .. from node in Points.Within(Tags.Blocks("AzureActiveDirectory").Select(Stretch.Of), Points.Cuts(estate))
           let packet = new Packet(source, node, fromPort, 443, IPProtocol.Tcp)
           from fate in new Walk(estate, ask with { NetworkOnly = true }, packet, null).From(sub, card)
           select fate,
    ];
}
