using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>Values that could not be read, as of a template whose parameters nobody gave.</summary>
internal sealed class UnreadGen(Dice dice, Estate estate)
{
    private static readonly string[] s_ofLines =
    [
        "sourceAddressPrefix", "destinationAddressPrefix", "sourcePortRange", "destinationPortRange", "access",
        "priority", "direction", "protocol",
    ];

    public void Fill()
    {
        if (!dice.Chance(30))
        {
            return;
        }

        estate.Subs.ForEach(OfSub);
        foreach (Card card in estate.Cards.Where(card => card.Machine.Managed is null))
        {
            Maybe(card, card.Group is null, "networkSecurityGroup");
            Maybe(card, card is { Public: null, HasSecretPublic: false }, "publicIPAddress");
            Maybe(card, !card.Forwards, "enableIPForwarding");
            Maybe(card, card.Labels.Count == 0, "applicationSecurityGroups");
        }

        foreach (Machine machine in estate.Machines)
        {
            Maybe(machine, machine is { Runs: true, Managed: null }, "powerState");
            Maybe(
                machine,
                machine is { Managed: ManagedServiceType.AppServiceIntegration, RouteAll: false },
                Machine.UnknownWay);
        }

        estate.Peers.ForEach(peer => Maybe(peer, peer.Access, "allowVirtualNetworkAccess"));
        estate.Peers.ForEach(peer => Maybe(peer, !peer.Forwarded, "allowForwardedTraffic"));

        estate.Tables.ForEach(OfTable);
        estate.Groups.ForEach(OfGroup);
        estate.Services.ForEach(OfService);
        foreach (Door door in estate.Doors)
        {
            Maybe(door, true, Door.OfTarget, Door.OfGroup, Door.OfLinks);
        }

        if (estate.Partial)
        {
            estate.Nets.ForEach(net => Maybe(net, true, "addressSpace", "virtualNetworkPeerings"));
            estate.Gates.ForEach(gate => Maybe(gate, true, "connections"));
            estate.Peers.ForEach(peer => Maybe(peer, !peer.UsesRemoteGateway, "useRemoteGateways"));
            estate.Peers.ForEach(peer => Maybe(peer, !peer.OffersGateway, "allowGatewayTransit"));
        }
    }

    private void OfSub(Sub sub)
    {
        Maybe(sub, sub.Table is null, "routeTable");
        Maybe(sub, sub.Group is null && !sub.IsOfGateway, "networkSecurityGroup");
        Maybe(sub, sub.Pool is null, "natGateway");
        Maybe(sub, sub.DefaultOutbound, "defaultOutboundAccess");
        Maybe(sub, sub.Policies.Count == 0, "serviceEndpointPolicies");
        Maybe(sub, true, "serviceEndpoints");
    }

    private void OfTable(Table table)
    {
        Maybe(table, true, "routes");
        Maybe(table, !table.PropagationOff, "disableBgpRoutePropagation");
        foreach (Udr udr in table.Routes.Where(_ => dice.Chance(6)).ToList())
        {
            table.Routes[table.Routes.IndexOf(udr)] =
                udr with { Unread = dice.Pick([Udr.Destination, Udr.NextHop]) };
        }
    }

    private void OfGroup(Group gang)
    {
        Maybe(gang, true, "securityRules");
        foreach (Line line in gang.Lines.Where(_ => dice.Chance(8)).ToList())
        {
            gang.Lines[gang.Lines.IndexOf(line)] = line with { Unread = dice.Pick(s_ofLines) };
        }
    }

    private void OfService(Service service)
    {
        if (service.Classic)
        {
            return;
        }

        Maybe(service, service.Access == PublicNetworkAccess.Enabled, "publicNetworkAccess");
        Maybe(service, service.Tier is null, "sku");
        Maybe(service, true, Service.Location);
        if (service.Type == ResourceType.WebApp)
        {
            Maybe(service, true, "siteConfig.ipSecurityRestrictions", "siteConfig.scmIpSecurityRestrictions");
            return;
        }

        Maybe(service, true, Service.VNetRules, Service.IPRules);
        Maybe(service, service.Product.HasExceptions, Trust.Bypass);
        Maybe(
            service,
            service.Product.HasDefaultAction && service.Type != ResourceType.DataLakeStoreGen1,
            "networkAcls.defaultAction");
    }

    private void Maybe(Thing thing, bool can, params string[] properties)
    {
        List<string> some = can ? dice.Some(properties, 5) : [];
        thing.Unread.AddRange(some);
    }
}
