using System.Collections.Generic;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Evaluation;

/// <summary>
/// A set of packets: every combination of these source and destination addresses and ports. Whatever tells some of
/// them apart cuts the set in two, so that an answer about a set is an answer about each packet in it.
/// </summary>
/// <param name="SourcePorts">Ports that the client may send from.</param>
/// <param name="Ports">Destination ports; meaningless for protocols without ports.</param>
internal readonly record struct Traffic(
    AddressSet Source, AddressSet Destination, PortSet SourcePorts, PortSet Ports, IPProtocol Protocol)
{
    /// <summary>
    /// The ports clients send from when nobody says otherwise: all but the well-known ones.
    /// Source: https://www.rfc-editor.org/rfc/rfc6335#section-6
    /// </summary>
    public static PortSet ClientPorts { get; } = PortSet.From(PortRange.From(1024, 65535));

    public bool HasPorts => Protocol is IPProtocol.Tcp or IPProtocol.Udp;

    /// <summary>The packets that both sets hold; null when there are none.</summary>
    public Traffic? Intersect(AddressSet source, AddressSet destination, PortSet sourcePorts, PortSet ports)
    {
        if (!Source.Overlaps(source) || !Destination.Overlaps(destination)
            || (HasPorts && (!SourcePorts.Overlaps(sourcePorts) || !Ports.Overlaps(ports))))
        {
            return null;
        }

        return this with
        {
            Source = Source.Intersect(source),
            Destination = Destination.Intersect(destination),
            SourcePorts = HasPorts ? SourcePorts.Intersect(sourcePorts) : SourcePorts,
            Ports = HasPorts ? Ports.Intersect(ports) : Ports,
        };
    }

    /// <summary>What is left when a part, made by <see cref="Intersect"/>, is taken out: disjoint sets.</summary>
    public IEnumerable<Traffic> Without(Traffic part)
    {
        AddressSet source = Source.Except(part.Source);
        if (!source.IsEmpty)
        {
            yield return this with { Source = source };
        }

        AddressSet destination = Destination.Except(part.Destination);
        if (!destination.IsEmpty)
        {
            yield return this with { Source = part.Source, Destination = destination };
        }

        PortSet sourcePorts = SourcePorts.Except(part.SourcePorts);
        if (!sourcePorts.IsEmpty)
        {
            yield return part with { SourcePorts = sourcePorts, Ports = Ports };
        }

        PortSet ports = Ports.Except(part.Ports);
        if (!ports.IsEmpty)
        {
            yield return part with { Ports = ports };
        }
    }

    /// <summary>Whether a part, made by <see cref="Intersect"/>, is all of it.</summary>
    public bool IsAllOf(Traffic part) =>
        part.Source.Count == Source.Count && part.Destination.Count == Destination.Count
        && part.SourcePorts.Count == SourcePorts.Count && part.Ports.Count == Ports.Count;
}
