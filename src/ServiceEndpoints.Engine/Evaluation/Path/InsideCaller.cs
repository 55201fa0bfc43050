using ServiceEndpoints.Rules.Firewalls;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Whom a destination inside the networks sees: the sender, with its private address.</summary>
internal static class InsideCaller
{
    public static Caller Of(Node node, Flight flight) => new()
    {
        Kind = CallerKind.VNet,
        Addresses = flight.Traffic.Source,
        Text = (flight.Origin ?? node).TextOf(flight.Traffic.Source),
        Region = node.Location,
        Subnet = node.Subnet.Subnet,
        Origin = (flight.Origin ?? node).Subnet.Subnet,
    };
}
