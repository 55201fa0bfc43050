using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Security;

/// <summary>A security rule as sets.</summary>
internal sealed class CompiledSecurityRule
{
    public required SimSecurityRule Definition { get; init; }

    public required AddressSet Source { get; init; }

    public required AddressSet Destination { get; init; }

    public required PortSet SourcePorts { get; init; }

    public required PortSet Ports { get; init; }

    /// <summary>
    /// Not null when the sets above are all that the rule might match, not what it does.
    /// </summary>
    public RuleDoubt? Doubt { get; init; }

    /// <summary>Whether it is known if the rule allows or denies.</summary>
    public bool HasKnownAccess { get; init; } = true;

    /// <summary>Whether its priority is known; where it is not, it may come before any other rule.</summary>
    public bool HasKnownPlace { get; init; } = true;

    public bool HasKnownDirection { get; init; } = true;

    public bool HasKnownProtocol { get; init; } = true;

    private bool NamesPorts => Ports.Count < PortSet.All.Count || SourcePorts.Count < PortSet.All.Count;

    public bool IsFor(RuleDirection direction) => !HasKnownDirection || Definition.Direction == direction;

    /// <summary>The part of the traffic that the rule matches, or might match when there is a doubt.</summary>
    public Traffic? Match(Traffic traffic) => MatchesProtocol(traffic.Protocol)
        ? traffic.Intersect(Source, Destination, SourcePorts, Ports)
        : null;

    /// <summary>A rule about ports says nothing about protocols that have none, unless it names the protocol.</summary>
    public bool MatchesProtocol(IPProtocol protocol) => !HasKnownProtocol || Definition.Protocol switch
    {
        IPProtocol.Any => protocol is IPProtocol.Tcp or IPProtocol.Udp || !NamesPorts,
        IPProtocol named => named == protocol,
    };
}
