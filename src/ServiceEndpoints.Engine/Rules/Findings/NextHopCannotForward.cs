using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class NextHopCannotForward : FindingRule
{
    public static readonly NextHopCannotForward Instance = new();

    private NextHopCannotForward()
        : base(
            "SE1644",
            Severity.Error,
            "A route points at what does not forward",
            "The next hop of a route must be a running machine of the VNet, or of one peered with it, whose "
            + "interface has IP forwarding on. Otherwise what takes the route is lost.",
            "Let it forward with Set-SimVM {machine} -EnableIPForwarding and -PowerState Running, or correct "
            + "the route.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        Dictionary<(string VNetId, IPv4Address Address), Fault?> faults = [];
        foreach (SimSubnet subnet in survey.Topology.Subnets)
        {
            if (survey.Topology.RouteTables.Find(subnet.RouteTableId) is not { } table
                || survey.Topology.VNets.Find(subnet.VNetId) is not { } vnet)
            {
                continue;
            }

            foreach (SimRoute route in table.Routes.Where(route => route.NextHopIPAddress is not null))
            {
                IPv4Address address = route.NextHopIPAddress!.Value;
                if (!faults.TryGetValue((vnet.Id, address), out Fault? fault))
                {
                    fault = FaultOf(survey, vnet, address);
                    faults.Add((vnet.Id, address), fault);
                }

                if (fault is not null)
                {
                    yield return Found(
                        subnet,
                        $"The route {route.Name} of {table} on {subnet} points at {address}: {fault.Text}.",
                        ("machine", fault.Machine));
                }
            }
        }
    }

    private static Fault? FaultOf(Survey survey, SimVNet vnet, IPv4Address address)
    {
        if (OwnerOf(survey, vnet, address) is not { } owner)
        {
            return survey.IsPartial
                ? null
                : new("<name>", "nothing in the VNet or its peers has this address");
        }

        if (survey.Topology.NetworkInterfaces.Find(owner) is not { Unresolved.Count: 0 } nic)
        {
            return null;
        }

        return survey.Topology.VMs.Find(nic.VMId) is { PowerState: PowerState.Stopped }
            ? new(nic.VMName, $"{nic.VMName} is stopped")
            : nic.EnableIPForwarding ? null : new(nic.VMName, $"{nic} does not forward");
    }

    private static string? OwnerOf(Survey survey, SimVNet vnet, IPv4Address address) => survey.Paths.PeersOf(vnet)
        .Prepend(vnet)
        .Where(one => one.AddressPrefix.Any(range => range.Contains(address)))
        .SelectMany(one => survey.Topology.Subnets.PartsOf(one.Id))
        .Where(subnet => subnet.AddressPrefix.Any(prefix => prefix.Contains(address)))
        .Select(subnet => survey.Topology.Addresses.OwnerOf(subnet.Id, address))
        .FirstOrDefault(id => id is not null);

    private sealed record Fault(string Machine, string Text);
}
