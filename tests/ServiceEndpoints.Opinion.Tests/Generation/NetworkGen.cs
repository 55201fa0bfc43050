using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>VNets, subnets, machines, peerings, gateways and on-premises networks.</summary>
internal sealed class NetworkGen(Dice dice, Estate estate, List<ResourceType> types)
{
    private readonly List<uint> _publicOnes = [.. Places.VMAddresses];
    private readonly List<uint> _managedOnes = [.. Places.ManagedAddresses];

    public void Fill()
    {
        for (int count = dice.Between(1, 3), i = 0; i < count; i++)
        {
            AddNet($"net{i}");
        }

        for (int count = dice.Below(3), i = 0; i < count; i++)
        {
            List<uint> nat = dice.Chance(85) ? dice.Some(Places.NatAddresses, 60) : [];
            Site site = new($"site{i}", [dice.Pick(Places.SiteRanges)], nat);
            AddCircuit(site);
            estate.Sites.Add(site);
        }

        AddPools();
        AddGates();
        AddPeerings();
    }

    /// <summary>Public peering has two addresses, or they are not told.</summary>
    private void AddCircuit(Site site)
    {
        if (!dice.Chance(30))
        {
            return;
        }

        site.Peering = dice.Pick([ExpressRoutePeering.Public, ExpressRoutePeering.Microsoft]);
        List<uint> nat = [.. Places.CircuitAddresses];
        site.CircuitNat.AddRange(site.Peering == ExpressRoutePeering.Microsoft ? dice.Some(nat, 60)
            : dice.Chance(80) ? nat
            : []);
    }

    private void AddNet(string name)
    {
        List<Cidr> ranges = [dice.Pick(Places.Ranges)];
        Cidr second = dice.Pick(Places.Ranges);
        if (dice.Chance(20) && !ranges[0].Meets(second))
        {
            ranges.Add(second);
        }

        string region = dice.Chance(70) ? "westeurope" : dice.Pick(Tags.Regions.Take(3).ToList());
        Net net = new(name, region, ranges)
        {
            Subscription = dice.Chance(80) ? Tenants.Home : dice.Pick([Tenants.Beside, Tenants.Foreign]),
        };
        estate.Nets.Add(net);
        for (int count = dice.Between(1, 3), i = 0; i < count; i++)
        {
            Cidr range = new(dice.Pick(ranges).First + (uint)(i * 256), dice.Chance(50) ? 24 : 28);
            Sub sub = new($"{name}/sub{i}", net, range) { DefaultOutbound = dice.Chance(70) };
            AddEndpoints(sub);
            estate.Subs.Add(sub);
            AddMachines(sub);
        }
    }

    private void AddEndpoints(Sub sub)
    {
        string region = sub.Net.Region;
        if (dice.Chance(45))
        {
            bool everywhere = dice.Chance(25);
            sub.Endpoints.Add(everywhere
                ? ("Microsoft.Storage.Global", ["*"])
                : ("Microsoft.Storage", [region, Tags.Pair(region)]));
        }

        if (dice.Chance(40))
        {
            sub.Endpoints.Add(("Microsoft.Sql", [region]));
        }

        foreach (string endpoint in types.Select(type => Product.Of(type).Endpoint).Distinct()
            .Where(endpoint => endpoint is not "Microsoft.Storage" and not "Microsoft.Sql"))
        {
            if (dice.Chance(50))
            {
                sub.Endpoints.Add((endpoint, ["*"]));
            }
        }
    }

    private void AddMachines(Sub sub)
    {
        for (int count = dice.Below(3), i = 0; i < count; i++)
        {
            Machine machine = new($"vm{estate.Machines.Count}") { Runs = dice.Chance(88) };
            machine.Cards.Add(NewCard(machine, sub, sub.Range.First + 4 + (uint)i));
            List<Sub> siblings = estate.Subs.FindAll(other => other.Net == sub.Net && other != sub);
            if (dice.Maybe(siblings, 20) is { } second)
            {
                machine.Cards.Add(NewCard(machine, second, second.Range.First + 8 + (uint)i));
            }

            estate.Machines.Add(machine);
        }

        if (dice.Chance(25))
        {
            AddManaged(sub);
        }
    }

    private void AddManaged(Sub sub)
    {
        Machine machine = new($"managed{estate.Machines.Count}")
        {
            Managed = dice.Pick([
                ManagedServiceType.AzureFirewall, ManagedServiceType.AppServiceIntegration,
                ManagedServiceType.AppServiceIntegration, ManagedServiceType.AppServiceGatewayIntegration,
                dice.Pick(Enum.GetValues<ManagedServiceType>())]),
        };
        machine.RouteAll = machine.Managed == ManagedServiceType.AppServiceIntegration && dice.Chance(40);
        machine.ManagedAddresses.AddRange(dice.Chance(60) ? dice.Some(_managedOnes, 35) : []);
        _managedOnes.RemoveAll(machine.ManagedAddresses.Contains);
        uint address = sub.Range.First + 9;
        while (estate.Cards.Any(card => card.Sub.Net == sub.Net && card.Address == address))
        {
            address++;
        }

        // Behind a point-to-site gateway it has no address in the VNet.
        bool hasAddress = machine.Managed != ManagedServiceType.AppServiceGatewayIntegration;
        machine.Cards.Add(new(machine.Name, machine, sub, hasAddress ? address : 0)
        {
            Forwards = machine.Managed == ManagedServiceType.AzureFirewall,
        });
        estate.Machines.Add(machine);
    }

    private Card NewCard(Machine machine, Sub sub, uint address)
    {
        while (estate.Cards.Concat(machine.Cards).Any(card => card.Sub.Net == sub.Net && card.Address == address))
        {
            address++;
        }

        Card card = new($"{machine.Name}-nic{machine.Cards.Count}", machine, sub, address)
        {
            Forwards = dice.Chance(60),
        };
        if (dice.Chance(4))
        {
            card.HasSecretPublic = true;
        }
        else if (_publicOnes.Count > 0 && dice.Chance(35))
        {
            card.Public = _publicOnes[0];
            _publicOnes.RemoveAt(0);
        }

        card.Labels.AddRange(dice.Some([$"{sub.Net.Name}-red", $"{sub.Net.Name}-blue"], 25));
        return card;
    }

    private void AddPools()
    {
        if (dice.Chance(40))
        {
            Pool pool = new("pool", [.. Places.PoolAddresses.Skip(dice.Below(3)).Take(dice.Chance(10) ? 0 : dice.Between(1, 2))]);
            estate.Pools.Add(pool);
            foreach (Sub sub in dice.Some(estate.Subs, 40))
            {
                sub.Pool = pool;
            }
        }
    }

    private void AddGates()
    {
        foreach (Net net in dice.Some(estate.Nets, 45))
        {
            if (dice.Maybe(estate.Sites, 100) is { } site)
            {
                Gate gate = new($"gate-{net.Name}", net, site, dice.Chance(25));
                if (dice.Chance(60))
                {
                    Cidr range = new(net.Ranges[0].First + (5 * 256), 27);
                    estate.Subs.Add(new($"{net.Name}/GatewaySubnet", net, range) { IsOfGateway = true });
                }

                gate.Advertised.AddRange(dice.Some(Places.Advertised.Distinct().ToList(), 12));
                estate.Gates.Add(gate);
            }
        }
    }

    /// <summary>Azure peers neither VNets that overlap nor one with two that do.</summary>
    private void AddPeerings()
    {
        foreach (Net one in estate.Nets)
        {
            foreach (Net two in estate.Nets.SkipWhile(net => net != one).Skip(1))
            {
                if (dice.Chance(70) && Fits(one, two) && Fits(two, one))
                {
                    AddPeering(one, two);
                }
            }
        }
    }

    private bool Fits(Net here, Net newcomer) => Neighbours.PeersOf(estate, here).Append(here)
        .All(net => !net.Ranges.Exists(range => newcomer.Ranges.Exists(range.Meets)));

    private void AddPeering(Net one, Net two)
    {
        Peer there = new(one, two) { Access = dice.Chance(90), Forwarded = dice.Chance(60) };
        Peer back = new(two, one) { Access = dice.Chance(90), Forwarded = dice.Chance(60) };
        Peer hub = dice.Chance(50) ? there : back;
        Peer spoke = hub == there ? back : there;
        bool ownGate = estate.Gates.Exists(gate => gate.Net == spoke.Here);
        bool usesOther = estate.Peers.Exists(peer => peer.Here == spoke.Here && peer.UsesRemoteGateway);
        hub.OffersGateway = dice.Chance(70);
        spoke.UsesRemoteGateway = hub.OffersGateway && !ownGate && !usesOther && dice.Chance(80)
            && estate.Gates.Exists(gate => gate.Net == hub.Here);
        estate.Peers.Add(there);
        if (dice.Chance(92))
        {
            estate.Peers.Add(back);
        }
    }
}
