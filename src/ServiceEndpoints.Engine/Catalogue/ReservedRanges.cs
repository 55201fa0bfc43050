using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Catalogue;

/// <summary>Address ranges that Azure treats in its own way.</summary>
public static class ReservedRanges
{
    /// <summary>
    /// The ranges to which every subnet has a system route that drops
    /// (https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview, read 2026-11-23;
    /// older text and recorded tables lack 172.16.0.0/12).
    /// </summary>
    public static IReadOnlyList<AddressPrefix> NoneRoutes { get; } =
        Prefixes("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10");

    /// <summary>
    /// The ranges that no virtual network may hold any part of: multicast, broadcast, loopback, link-local and
    /// the host (https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq, read 2026-11-23).
    /// </summary>
    public static IReadOnlyList<AddressPrefix> RefusedInVNets { get; } =
        Prefixes("224.0.0.0/4", "255.255.255.255/32", "127.0.0.0/8", "169.254.0.0/16", "168.63.129.16/32");

    /// <summary>
    /// The ranges that services refuse in IP rules because nothing arrives from them over the Internet. Azure names
    /// the private ones (https://learn.microsoft.com/azure/storage/common/storage-network-security, read 2026-11-23);
    /// the others are not global either (https://www.iana.org/assignments/iana-ipv4-special-registry, 2026-11-23).
    /// </summary>
    public static IReadOnlyList<AddressPrefix> RefusedInIPRules { get; } = Prefixes(
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "224.0.0.0/4",
        "240.0.0.0/4");

    /// <summary>The private addresses of RFC 1918 (https://www.rfc-editor.org/rfc/rfc1918).</summary>
    public static AddressSet Private { get; } =
        AddressSet.From(Prefixes("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"));

    /// <summary>The host's address for DNS, DHCP and health probes of every virtual machine: 168.63.129.16.</summary>
    /// <remarks>
    /// https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16, read 2026-11-23.
    /// </remarks>
    public static IPv4Address HostAddress { get; } = IPv4Address.Parse("168.63.129.16");

    /// <summary>The address of the instance metadata service: 169.254.169.254.</summary>
    /// <remarks>
    /// https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service, read 2026-11-23.
    /// </remarks>
    public static IPv4Address InstanceMetadataAddress { get; } = IPv4Address.Parse("169.254.169.254");

    /// <summary>
    /// Every address that can be somebody's on the Internet. The ranges kept for documentation count as such, so that
    /// examples behave like the addresses they stand for.
    /// </summary>
    public static AddressSet PublicInternet { get; } = AddressSet
        .From(RefusedInIPRules.Append(AddressPrefix.Parse("0.0.0.0/8")))
        .Union(AddressSet.From(HostAddress))
        .Complement();

    private static IReadOnlyList<AddressPrefix> Prefixes(params string[] texts) =>
        [.. texts.Select(AddressPrefix.Parse)];
}
