using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class NextHopInOwnSubnet : FindingRule
{
    public static readonly NextHopInOwnSubnet Instance = new();

    private NextHopInOwnSubnet()
        : base(
            "SE1643",
            Severity.Warning,
            "A route points at an appliance in its own subnet",
            "What the appliance sends meets the same route table and comes back to it: the traffic loops.",
            "Put the appliance into a subnet that {table} is not attached to.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach (SimSubnet subnet in survey.Topology.Subnets)
        {
            foreach (SimRoute route in survey.Topology.RouteTables.Find(subnet.RouteTableId)?.Routes ?? [])
            {
                if (route.NextHopIPAddress is { } address
                    && subnet.AddressPrefix.Any(prefix => prefix.Contains(address)))
                {
                    yield return Found(
                        subnet,
                        $"The route {route.Name} of {route.RouteTableName} points at {address}, which is in {subnet} "
                        + "itself.",
                        ("table", route.RouteTableName));
                }
            }
        }
    }
}
