using System.Collections.Generic;
using System.Linq;
using System.Text;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Comparison;

/// <summary>An estate as lines that a person can read and rebuild.</summary>
internal static class Story
{
    public static string Of(Estate estate)
    {
        StringBuilder text = new();
        foreach (string line in Lines(estate))
        {
            text.Append("  ").AppendLine(line);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(Estate estate) =>
    [
        $"switches {string.Join(" ", Switches(estate))}",
        .. estate.Nets.Select(net => $"vnet {net.Name} {net.Region} {string.Join(",", net.Ranges)} "
            + net.Subscription[^1] + string.Concat(net.LostPeers.Select(uses => $" lost peer {uses}"))),
        .. estate.Subs.Select(Line),
        .. estate.Cards.Select(Line),
        .. estate.Peers.Select(peer => $"peering {peer.Here.Name}->{peer.There.Name} access {peer.Access} "
            + $"forwarded {peer.Forwarded} offers {peer.OffersGateway} uses {peer.UsesRemoteGateway}"),
        .. estate.Sites.Select(site => $"site {site.Name} {string.Join(",", site.Ranges)} nat {Text(site.Nat)} "
            + $"{site.Peering} {Text(site.CircuitNat)}"),
        .. estate.Gates.Select(gate => $"gateway {gate.Net.Name}->{gate.Site.Name} "
            + $"{(gate.Express ? "ExpressRoute" : "Vpn")} bgp {string.Join(",", gate.Advertised)}"),
        .. estate.Tables.Select(table => $"table {table.Name} off {table.PropagationOff}: "
            + string.Join("; ", table.Routes.Select(Line))),
        .. estate.Groups.Select(gang => $"nsg {gang.Name}: {string.Join("; ", gang.Lines.Select(Line))}"),
        .. estate.Services.Select(Line),
        .. estate.Things.Where(thing => thing.Unread.Count > 0).Select(thing =>
            $"unread of {Name(thing)}: {string.Join(",", thing.Unread)}"),
        .. estate.Doors.Select(door => $"private endpoint {door.Service.Name} {door.Group} {door.Sub.Name} "
            + $"{Cidr.Text(door.Address)} linked {string.Join(",", door.Linked.Select(net => net.Name))}"),
    ];

    private static string Name(Thing thing) => thing switch
    {
        Net net => net.Name,
        Sub sub => sub.Name,
        Machine machine => machine.Name,
        Card card => card.Name,
        Peer peer => $"peering {peer.Here.Name}->{peer.There.Name}",
        Table table => table.Name,
        Group gang => gang.Name,
        Gate gate => gate.Name,
        Service service => service.Name,
        Door door => door.Name,
        _ => "",
    };

    private static IEnumerable<string> Switches(Estate estate) => new[]
    {
        estate.LongestPrefix ? "LongestPrefix" : "",
        estate.StorageEverywhere ? "StorageAllRegions" : "",
        estate.AllowAzureAdmitsEndpointTraffic ? "AllowAzureAdmitsEndpointTraffic" : "",
        estate.SameRegionIsPrivate ? "SameRegionPrivate" : "",
        estate.ApplianceTranslates ? "" : "NoApplianceSourceNat",
        estate.SqlProxy ? "SqlProxy" : "",
        estate.Partial ? "Partial" : "",
    }.Where(word => word.Length > 0);

    private static string Line(Sub sub) => $"subnet {sub.Name} {sub.Range}"
        + string.Concat(sub.Endpoints.Select(one => $" +{one.Service}({string.Join(",", one.Regions)})"))
        + (sub.Table is { } table ? $" {table.Name}" : "")
        + (sub.Group is { } gang ? $" {gang.Name}" : "")
        + (sub.Pool is { } pool ? $" nat {Text(pool.Addresses)}" : "")
        + string.Concat(sub.Coming.Select(one => $" coming {one.Service}"))
        + string.Concat(sub.Going.Select(one => $" going {one}"))
        + (sub.LacksTable ? " lacks table" : "")
        + (sub.LacksGroup ? " lacks nsg" : "")
        + (sub.LacksPool ? " lacks nat" : "")
        + (sub.LacksPolicy ? " lacks policy" : "")
        + (sub.DefaultOutbound ? "" : " private")
        + string.Concat(sub.Policies.Select(policy => $" policy [{string.Join(",", policy.Listed)}]"));

    private static string Line(Card card) => $"nic {card.Name} {card.Sub.Name} {Cidr.Text(card.Address)}"
        + (card.Public is { } address ? $" public {Cidr.Text(address)}" : "")
        + (card.HasSecretPublic ? " public ?" : "")
        + (card.Group is { } gang ? $" {gang.Name}" : "")
        + (card.Forwards ? " forwards" : "")
        + (card.Machine.Runs ? "" : " stopped")
        + (card.Machine.Managed is { } kind ? $" {kind} {Text(card.Machine.ManagedAddresses)}" : "")
        + (card.Machine.RouteAll ? " all" : "")
        + string.Concat(card.Labels.Select(label => $" #{label}"));

    private static string Line(Udr udr) => $"{udr.Name} {udr.Block?.ToString() ?? udr.Tag} -> {udr.Hop}"
        + (udr.Via is { } via ? $" {Cidr.Text(via)}" : "") + (udr.Unread is { } unread ? $" unread {unread}" : "");

    private static string Line(Line line) =>
        $"{line.Priority} {(line.Inbound ? "In" : "Out")} {(line.Allow ? "Allow" : "Deny")} {line.Protocol} "
        + $"{string.Join(",", line.From)} [{string.Join(",", line.FromPorts)}] -> "
        + $"{string.Join(",", line.To)} [{string.Join(",", line.ToPorts)}]"
        + (line.Unread is { } unread ? $" unread {unread}" : "");

    private static string Line(Service service) => $"{service.Type} {service.Name} {service.Region} "
        + $"{service.Subscription[^1]}/{service.Group} {(service.Classic ? "classic " : "")}"
        + $"{(service.Address is { } address ? Cidr.Text(address) : "unpinned")} open {service.AllowByDefault} "
        + $"public {service.Access} trusts {service.TrustsAzure} tier {service.Tier} shared {service.SharedName} "
        + "subnets "
        + string.Join(",", service.NetRules.Select(r => $"{r.Sub.Name}:{r.State}{(r.Stale ? ":stale" : "")}"))
        + " addresses "
        + string.Join(",", service.AddressRules.Select(rule => $"{Cidr.Text(rule.First)}-{Cidr.Text(rule.Last)}"))
        + string.Concat(service.DatabaseRules.Select(rule => $" {rule.Database}:{Cidr.Text(rule.Range.First)}"))
        + string.Concat(service.Instances.Select(instance => $" {instance}"))
        + string.Concat(service.Restrictions.Select(one => $" [{one}]"))
        + (service.Type == Model.ResourceType.WebApp
            ? $" scm {service.ScmAllowByDefault} main {service.ScmUsesMain}"
            : "");

    private static string Text(IEnumerable<uint> addresses) => string.Join(",", addresses.Select(Cidr.Text));
}
