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
        void Say(string line) => text.Append("  ").AppendLine(line);
        string switches = string.Join(" ", new[]
        {
            estate.LongestPrefix ? "LongestPrefix" : "", estate.StorageEverywhere ? "StorageAllRegions" : "",
            estate.AllowAzureAdmitsEndpointTraffic ? "AllowAzureAdmitsEndpointTraffic" : "",
            estate.SameRegionIsPrivate ? "SameRegionPrivate" : "", estate.ApplianceTranslates ? "" : "NoApplianceSourceNat",
            estate.SqlProxy ? "SqlProxy" : "",
        }.Where(word => word.Length > 0));
        Say($"switches {switches}");
        estate.Nets.ForEach(net => Say($"vnet {net.Name} {net.Region} {string.Join(",", net.Ranges)}"));
        estate.Subs.ForEach(sub => Say($"subnet {sub.Name} {sub.Range}{Rest(sub)}"));
        estate.Cards.ToList().ForEach(card => Say($"nic {card.Name} {card.Sub.Name} {Cidr.Text(card.Address)}{Rest(card)}"));
        estate.Peers.ForEach(peer => Say(
            $"peering {peer.Here.Name}->{peer.There.Name} access {peer.Access} forwarded {peer.Forwarded} "
            + $"offers {peer.OffersGateway} uses {peer.UsesRemoteGateway}"));
        estate.Sites.ForEach(site => Say(
            $"site {site.Name} {string.Join(",", site.Ranges)} nat {string.Join(",", site.Nat.Select(Cidr.Text))}"));
        estate.Gates.ForEach(gate => Say(
            $"gateway {gate.Net.Name}->{gate.Site.Name} {(gate.Express ? "ExpressRoute" : "Vpn")} bgp {string.Join(",", gate.Advertised)}"));
        estate.Tables.ForEach(table => Say(
            $"table {table.Name} off {table.PropagationOff}: "
            + string.Join("; ", table.Routes.Select(r => $"{r.Name} {r.Block?.ToString() ?? r.Tag} -> {r.Hop} {(r.Via is { } via ? Cidr.Text(via) : "")}"))));
        foreach (Group gang in estate.Groups)
        {
            Say($"nsg {gang.Name}");
            gang.Lines.ForEach(line => Say(
                $"  {line.Priority} {(line.Inbound ? "In" : "Out")} {(line.Allow ? "Allow" : "Deny")} {line.Protocol} "
                + $"{string.Join(",", line.From)} [{string.Join(",", line.FromPorts)}] -> {string.Join(",", line.To)} [{string.Join(",", line.ToPorts)}]"));
        }

        estate.Services.ForEach(service => Say(
            $"{service.Type} {service.Name} {service.Region} {(service.Address is { } a ? Cidr.Text(a) : "unpinned")} "
            + $"open {service.AllowByDefault} public {service.PublicAccess} "
            + $"subnets {string.Join(",", service.NetRules.Select(r => $"{r.Sub.Name}:{r.State}{(r.Stale ? ":stale" : "")}"))} "
            + $"addresses {string.Join(",", service.AddressRules.Select(r => $"{Cidr.Text(r.First)}-{Cidr.Text(r.Last)}"))}"));
        estate.Doors.ForEach(door => Say(
            $"private endpoint {door.Service.Name} {door.Sub.Name} {Cidr.Text(door.Address)} linked {string.Join(",", door.Linked.Select(n => n.Name))}"));
        return text.ToString();
    }

    private static string Rest(Sub sub) =>
        string.Concat(sub.Endpoints.Select(e => $" +{e.Service}({string.Join(",", e.Regions)})"))
        + (sub.Table is { } table ? $" {table.Name}" : "") + (sub.Group is { } gang ? $" {gang.Name}" : "")
        + (sub.Pool is { } pool ? $" nat {string.Join(",", pool.Addresses.Select(Cidr.Text))}" : "")
        + (sub.DefaultOutbound ? "" : " private");

    private static string Rest(Card card) =>
        (card.Public is { } address ? $" public {Cidr.Text(address)}" : "") + (card.Group is { } gang ? $" {gang.Name}" : "")
        + (card.Forwards ? " forwards" : "") + (card.Machine.Runs ? "" : " stopped")
        + string.Concat(card.Labels.Select(label => $" #{label}"));
}
