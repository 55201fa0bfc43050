using System.Linq;
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
    /// A name in the rule that is not known. The sets above are then all that the rule might match, not what it does.
    /// </summary>
    public string? UnknownName { get; init; }

    private bool NamesPorts => Ports.Count < PortSet.All.Count || SourcePorts.Count < PortSet.All.Count;

    /// <summary>The part of the traffic that the rule matches, or might match when a name is unknown.</summary>
    public Traffic? Match(Traffic traffic) => MatchesProtocol(traffic.Protocol)
        ? traffic.Intersect(Source, Destination, SourcePorts, Ports)
        : null;

    /// <summary>Whether a name stands where the rule may have a service tag.</summary>
    public bool NamesTag(string name) =>
        Definition.SourceAddressPrefix.Contains(name) || Definition.DestinationAddressPrefix.Contains(name);

    /// <summary>A rule about ports says nothing about protocols that have none, unless it names the protocol.</summary>
    public bool MatchesProtocol(IPProtocol protocol) => Definition.Protocol switch
    {
        IPProtocol.Any => protocol is IPProtocol.Tcp or IPProtocol.Udp || !NamesPorts,
        IPProtocol named => named == protocol,
    };
}
