using System.Globalization;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Benchmarks.Estates;

/// <summary>The security groups and the route table of <see cref="LargeEstate"/>.</summary>
internal static class EstateRules
{
    public const int GroupCount = 4;

    private static readonly string[] s_always =
    [
        "200 Inbound Allow Tcp VirtualNetwork VirtualNetwork 443",
        "210 Inbound Allow Tcp AzureLoadBalancer * *",
        "300 Inbound Deny * Internet * *",
        "200 Outbound Allow Tcp VirtualNetwork VirtualNetwork 443,1433,5432",
        "210 Outbound Allow Tcp VirtualNetwork AzureMonitor 443",
        "220 Outbound Allow Tcp VirtualNetwork Storage.WestEurope 443,445",
    ];

    /// <summary>The last group closes the internet and so Storage without the rule that opens it.</summary>
    private static readonly string[][] s_own =
    [
        [],
        ["400 Outbound Allow Tcp * Internet 80,443"],
        ["400 Outbound Deny * * Internet *"],
        ["190 Outbound Deny Tcp * Storage *", "400 Outbound Deny * * Internet *"],
    ];

    public static string RouteTableId => LargeEstate.Id(ArmTypes.RouteTable, "rt-drop");

    public static string GroupId(int number) => LargeEstate.Id(ArmTypes.NetworkSecurityGroup, $"nsg-{number}");

    public static SimNetworkSecurityGroup Group(int number) => new()
    {
        Id = GroupId(number),
        Location = "westeurope",
        SecurityRules = s_always.Concat(s_own[number])
            .Select((text, index) => Rule(GroupId(number), $"rule-{index}", text))
            .ToValueList(),
    };

    public static SimRouteTable RouteTable() => new()
    {
        Id = RouteTableId,
        Location = "westeurope",
        Routes =
        [
            Route("drop-documentation", "203.0.113.0/24", NextHopType.None),
            Route("internet", "0.0.0.0/0", NextHopType.Internet),
        ],
    };

    private static SimRoute Route(string name, string prefix, NextHopType nextHop) => new()
    {
        Id = ArmId.Child(RouteTableId, ArmTypes.Routes, name),
        AddressPrefix = prefix,
        Prefix = AddressPrefix.Parse(prefix),
        NextHopType = nextHop,
    };

    private static SimSecurityRule Rule(string groupId, string name, string text)
    {
        string[] words = text.Split(' ');
        return new()
        {
            Id = ArmId.Child(groupId, ArmTypes.SecurityRules, name),
            Priority = int.Parse(words[0], CultureInfo.InvariantCulture),
            Direction = words[1] == "Inbound" ? RuleDirection.Inbound : RuleDirection.Outbound,
            Access = words[2] == "Allow" ? RuleAction.Allow : RuleAction.Deny,
            Protocol = IPProtocolText.Parse(words[3]),
            SourceAddressPrefix = [words[4]],
            DestinationAddressPrefix = [words[5]],
            DestinationPortRange = words[6].Split(',').ToValueList(),
        };
    }
}
