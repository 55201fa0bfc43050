using System.Collections.Generic;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>A private endpoint.</summary>
internal sealed class Door(string name, Service service, Sub sub, uint address) : Thing
{
    public string Name => name;

    public Service Service => service;

    public Sub Sub => sub;

    public uint Address => address;

    /// <summary>The part that it leads to.</summary>
    public string Group { get; init; } = service.Product.Main.Group;

    public const string ToSecondary = "_secondary";

    public const string OfTarget = "privateLinkServiceConnections.privateLinkServiceId";

    public const string OfGroup = "privateLinkServiceConnections.groupIds";

    public const string OfLinks = "virtualNetworkLinks";

    public bool LeadsTo(Service target) => target == service && !Lacks(OfTarget);

    public bool LeadsTo(string group) => group == Group && !Lacks(OfGroup);

    public bool IsLinkedTo(Net net) => net == sub.Net || Linked.Contains(net);

    /// <summary>Whether a client resolves the name to this, if what is not known of it is so.</summary>
    public bool MayLead(ServiceTarget target, string group, Net client)
    {
        bool links = !IsLinkedTo(client) && Lacks(OfLinks);
        return group.Length > 0 && (Lacks(OfTarget) || Lacks(OfGroup) || links)
            && (Lacks(OfTarget) || LeadsTo(target.Service))
            && (Lacks(OfGroup) || LeadsTo(group))
            && (links || IsLinkedTo(client));
    }

    public List<Net> Linked { get; } = [];
}
