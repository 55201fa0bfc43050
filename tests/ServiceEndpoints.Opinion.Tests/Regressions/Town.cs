using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Comparison;
using ServiceEndpoints.Opinion.Naive;
using ServiceEndpoints.Queries.Reachability;
using Xunit;

namespace ServiceEndpoints.Opinion.Regressions;

/// <summary>A small estate in West Europe, put together by hand; what is asked of it is asked of both.</summary>
internal sealed class Town
{
    public Estate Estate { get; } = new() { SqlProxy = true };

    public Net Net(string name, string range)
    {
        Net net = new(name, "westeurope", [Cidr.Of(range)]);
        Estate.Nets.Add(net);
        return net;
    }

    public Sub Sub(Net net, string name, string range, Table? table = null)
    {
        Sub sub = new($"{net.Name}/{name}", net, Cidr.Of(range)) { Table = table };
        Estate.Subs.Add(sub);
        return sub;
    }

    public Card Machine(string name, Sub sub, string address, bool forwards = false)
    {
        Machine machine = new(name);
        Card card = new($"{name}-nic", machine, sub, Cidr.Address(address)) { Forwards = forwards };
        machine.Cards.Add(card);
        Estate.Machines.Add(machine);
        return card;
    }

    public void Peering(Net one, Net two, bool access = true)
    {
        Estate.Peers.Add(new(one, two) { Access = access });
        Estate.Peers.Add(new(two, one) { Access = access });
    }

    /// <param name="destination">A block or a service tag.</param>
    public Table Table(string destination, NextHopType hop, string? via = null)
    {
        Table table = new($"table{Estate.Tables.Count}");
        Estate.Tables.Add(table);
        Add(table, destination, hop, via);
        return table;
    }

    public static void Add(Table table, string destination, NextHopType hop, string? via = null)
    {
        bool isTag = char.IsLetter(destination[0]);
        table.Routes.Add(new(
            $"r{table.Routes.Count}",
            isTag ? null : Cidr.Of(destination),
            isTag ? destination : null,
            hop,
            via is null ? null : Cidr.Address(via)));
    }

    public Group Group(params Line[] lines)
    {
        Group gang = new($"nsg{Estate.Groups.Count}");
        gang.Lines.AddRange(lines);
        Estate.Groups.Add(gang);
        return gang;
    }

    public Gate Gate(Net net, string advertised, params string[] nat)
    {
        Site site = new("site", [Cidr.Of("192.168.64.0/20")], [.. nat.Select(Cidr.Address)]);
        Gate gate = new("gate", net, site, express: false);
        gate.Advertised.Add(Cidr.Of(advertised));
        Estate.Sites.Add(site);
        Estate.Gates.Add(gate);
        return gate;
    }

    public Service Service(ResourceType type, string? address = null)
    {
        Service service = new("res", type, "westeurope")
        {
            AllowByDefault = Product.Of(type).HasDefaultAction ? false : null,
            Address = address is null ? null : Cidr.Address(address),
        };
        Estate.Services.Add(service);
        return service;
    }

    /// <summary>The engine's answer, after making sure that the second opinion is the same.</summary>
    public SimReachability Ask(Origin origin, Target target, int? port = null, IPProtocol protocol = IPProtocol.Tcp)
    {
        Ask ask = new(origin, target, port, protocol);
        SimTopology topology = Translation.Of(Estate);
        Assert.Equal("", FlowComparison.Of(Estate, topology, ask)?.ToString() ?? "");
        return FlowComparison.Engine(topology, ask);
    }

    public IEnumerable<string> Routes(Sub sub)
    {
        SimTopology topology = Translation.Of(Estate);
        Assert.Equal("", RouteComparison.OfRoutes(Estate, topology, sub)?.ToString() ?? "");
        return RouteComparison.Engine(topology, sub);
    }

    public string NextHop(Sub sub, string address)
    {
        SimTopology topology = Translation.Of(Estate);
        Assert.Equal("", RouteComparison.OfNextHop(Estate, topology, sub, Cidr.Address(address))?.ToString() ?? "");
        return RouteComparison.Engine(topology, sub, Cidr.Address(address));
    }
}
