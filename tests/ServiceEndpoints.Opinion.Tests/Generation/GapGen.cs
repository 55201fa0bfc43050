using System.Linq;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>What is not there, not known, or not in effect yet.</summary>
internal sealed class GapGen(Dice dice, Estate estate)
{
    public void Fill()
    {
        foreach (Net net in estate.Nets.Where(_ => dice.Chance(5)))
        {
            net.LostPeers.Add(estate.Gates.TrueForAll(gate => gate.Net != net)
                && estate.Peers.TrueForAll(peer => peer.Here != net || !peer.UsesRemoteGateway) && dice.Chance(50));
        }

        foreach (Sub sub in estate.Subs)
        {
            sub.LacksTable = sub.Table is null && dice.Chance(4);
            sub.LacksGroup = sub.Group is null && !sub.IsOfGateway && dice.Chance(4);
            sub.LacksPool = sub.Pool is null && dice.Chance(4);
            sub.LacksPolicy = dice.Chance(4) && sub.Endpoints.Exists(one => Tags.TagOf(one.Service) == "Storage");
            foreach ((string Service, string[] Regions) endpoint in sub.Endpoints.ToList())
            {
                if (dice.Chance(6))
                {
                    sub.Endpoints.Remove(endpoint);
                    sub.Coming.Add(endpoint);
                }
                else if (dice.Chance(4))
                {
                    sub.Going.Add(endpoint.Service);
                }
            }
        }
    }
}
