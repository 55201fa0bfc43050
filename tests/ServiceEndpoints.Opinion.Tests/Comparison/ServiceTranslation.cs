using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Comparison;

internal static class ServiceTranslation
{
    public static SimResource Of(Service service) => new()
    {
        Id = Ids.Of(service),
        Type = service.Type,
        Location = service.Region,
        Unresolved = Ids.Unread(service.Unread),
        Sku = service.Tier,
        DeploymentModel = service.Classic ? DeploymentModel.Classic : DeploymentModel.ResourceManager,
        Fqdn = service.SharedName
            ? $"{service.Region}.api.cognitive.microsoft.com"
            : $"{service.Name}.{service.Product.Main.Suffix}",
        PublicIPAddress = service.Address is { } address ? Translation.Address(address) : null,
        Firewall = new()
        {
            DefaultAction = Action(service.AllowByDefault),
            ScmDefaultAction = Action(service.ScmAllowByDefault),
            ScmUsesMainRules = service.ScmUsesMain,
            PublicNetworkAccess = service.Access,
            Bypass = service.TrustsAzure ? ["AzureServices"] : [],
            NetworkRules =
            [
                .. service.NetRules.Select(rule => NetRule(service, rule.Sub) with
                {
                    State = rule.State,
                    Stale = rule.Stale,
                }),
                .. service.AddressRules.Select(rule => AddressRule(service, rule)),
                .. service.DatabaseRules.Select(rule => AddressRule(service, rule.Range) with
                {
                    Database = rule.Database,
                }),
                .. service.Instances.Select(instance => new SimNetworkRule
                {
                    ResourceId = Ids.Of(service),
                    Kind = NetworkRuleKind.ResourceInstance,
                    Value = instance,
                }),
                .. service.Restrictions.Select(one => Of(service, one)),
            ],
        },
    };

    public static SimPrivateEndpoint Of(Door door) => new()
    {
        Id = Ids.Of(door),
        Location = door.Sub.Net.Region,
        Unresolved = Ids.Unread(door.Unread),
        ResourceId = door.Lacks(Door.OfTarget) ? "" : Ids.Of(door.Service),
        SubnetId = Ids.Of(door.Sub),
        PrivateIPAddress = Translation.Address(door.Address),
        GroupId = door.Lacks(Door.OfGroup) ? "" : door.Group,
        LinkedVNetIds = door.Linked.Select(Ids.Of).ToValueList(),
    };

    private static RuleAction? Action(bool? allow) =>
        allow is { } open ? open ? RuleAction.Allow : RuleAction.Deny : null;

    private static SimNetworkRule Of(Service service, Restriction one)
    {
        SimNetworkRule source = one.Sub is { } sub ? NetRule(service, sub)
            : one.Range is { } range ? AddressRule(service, range)
            : new()
            {
                ResourceId = Ids.Of(service),
                Kind = NetworkRuleKind.IPRange,
                Value = one.Tag ?? "AnyVnets",
            };
        return source with
        {
            Action = one.Allow ? RuleAction.Allow : RuleAction.Deny,
            Priority = one.Priority,
            Scm = one.Scm,
            Condition = one.AsksMore ? "the header X-Azure-FDID" : null,
        };
    }

    private static SimNetworkRule NetRule(Service service, Sub sub) => new()
    {
        ResourceId = Ids.Of(service),
        Kind = NetworkRuleKind.VirtualNetwork,
        Value = Ids.Of(sub),
    };

    private static SimNetworkRule AddressRule(Service service, Stretch rule) => new()
    {
        ResourceId = Ids.Of(service),
        Kind = NetworkRuleKind.IPRange,
        Value = rule.First == rule.Last ? Cidr.Text(rule.First) : $"{Cidr.Text(rule.First)}-{Cidr.Text(rule.Last)}",
        Range = AddressRange.From(Translation.Address(rule.First), Translation.Address(rule.Last)),
    };
}
