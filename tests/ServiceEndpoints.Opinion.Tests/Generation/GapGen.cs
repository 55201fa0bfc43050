using System.Linq;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>What is not there, not known, or not in effect yet.</summary>
internal sealed class GapGen(Dice dice, Estate estate)
{
    public void Fill()
    {
        foreach (Sub sub in estate.Subs)
        {
            sub.LacksTable = sub.Table is null && dice.Chance(4);
            // How doubts add up over both connections of a redirected login is not settled.
            sub.LacksGroup = sub.Group is null && estate.SqlProxy && dice.Chance(4);
            sub.LacksPool = sub.Pool is null && dice.Chance(4);
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
