using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Adds a user-defined route to a table.</summary>
/// <param name="RouteTableId">The table.</param>
/// <param name="Name">The route's name in it.</param>
/// <param name="AddressPrefix">A CIDR block or the name of a service tag.</param>
/// <param name="NextHopType">Where it leads.</param>
public sealed record AddRoute(string RouteTableId, string Name, string AddressPrefix, NextHopType NextHopType) : Change
{
    /// <summary>The appliance's address; null for every other next hop.</summary>
    public string? NextHopIPAddress { get; init; }

    public override string Action => $"Add route '{Name}' to {AddressPrefix}";

    public override string Target => ArmId.NameOf(RouteTableId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [ArmRequest.Write(ArmId.Child(RouteTableId, ArmTypes.Routes, Name))];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.RouteTables, RouteTableId)
                .IsSuccess(out SimRouteTable? table, out Refusal? refusal)
            || !RouteDestination.Read(topology, AddressPrefix)
                .IsSuccess(out RouteDestination? destination, out refusal))
        {
            return refusal;
        }

        refusal = AddressTextRule.Read(NextHopIPAddress, out IPv4Address? nextHop)
            ?? NameRule.Judge(NamedKind.Route, Name);
        return refusal is null ? Append(topology, table, New(table, destination, nextHop)) : refusal;
    }

    private static Result<Changed> Append(SimTopology topology, SimRouteTable table, SimRoute route)
    {
        SimRouteTable grown = table with { Routes = table.Routes.Add(route) };
        return ValidityRules.RouteTable.Judge(topology, grown) is { } invalid
            ? invalid
            : new Changed(topology.With(grown), route);
    }

    private SimRoute New(SimRouteTable table, RouteDestination destination, IPv4Address? nextHop) => new()
    {
        Id = ArmId.Child(table.Id, ArmTypes.Routes, Name),
        AddressPrefix = destination.Text,
        Prefix = destination.Prefix,
        NextHopType = NextHopType,
        NextHopIPAddress = nextHop,
    };
}
