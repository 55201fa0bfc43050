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
        Fqdn = service.Name + service.Type switch
        {
            ResourceType.StorageAccount => ".blob.core.windows.net",
            ResourceType.SqlServer => ".database.windows.net",
            _ => ".vault.azure.net",
        },
        PublicIPAddress = service.Address is { } address ? Translation.Address(address) : null,
        Firewall = new()
        {
            DefaultAction = service.AllowByDefault is { } open ? open ? RuleAction.Allow : RuleAction.Deny : null,
            PublicNetworkAccess = service.PublicAccess ? PublicNetworkAccess.Enabled : PublicNetworkAccess.Disabled,
            NetworkRules =
            [
                .. service.NetRules.Select(rule => new SimNetworkRule
                {
                    ResourceId = Ids.Of(service),
                    Kind = NetworkRuleKind.VirtualNetwork,
                    Value = Ids.Of(rule.Sub),
                    State = rule.State,
                    Stale = rule.Stale,
                }),
                .. service.AddressRules.Select(rule => AddressRule(service, rule)),
            ],
        },
    };

    public static SimPrivateEndpoint Of(Door door) => new()
    {
        Id = Ids.Of(door),
        Location = door.Sub.Net.Region,
        ResourceId = Ids.Of(door.Service),
        SubnetId = Ids.Of(door.Sub),
        PrivateIPAddress = Translation.Address(door.Address),
        GroupId = door.Service.Type switch
        {
            ResourceType.StorageAccount => "blob",
            ResourceType.SqlServer => "sqlServer",
            _ => "vault",
        },
        LinkedVNetIds = door.Linked.Select(Ids.Of).ToValueList(),
    };

    private static SimNetworkRule AddressRule(Service service, Stretch rule) => new()
    {
        ResourceId = Ids.Of(service),
        Kind = NetworkRuleKind.IPRange,
        Value = rule.First == rule.Last ? Cidr.Text(rule.First) : $"{Cidr.Text(rule.First)}-{Cidr.Text(rule.Last)}",
        Range = AddressRange.From(Translation.Address(rule.First), Translation.Address(rule.Last)),
    };
}
