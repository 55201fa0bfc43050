using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>Security groups on subnets and interfaces.</summary>
internal sealed class SecurityGen(Dice dice, Estate estate)
{
    private static readonly Stretch s_all = new(0, 65535);

    private static readonly Stretch[] s_clientPorts = [new(0, 1023), new(2000, 3000)];

    private static readonly string[] s_words =
    [
        "*", "*", "VirtualNetwork", "Internet", "AzureLoadBalancer", "Storage", "Storage.WestEurope", "Sql",
        "Sql.WestEurope", "AzureKeyVault", "AzureCloud", "AzureCloud.westeurope", "10.0.0.0/8", "20.60.0.0/25",
        "40.68.0.16/28", "8.8.8.8", "203.0.113.0/24", "0.0.0.0/0",
        "Nonsense",
    ];

    public void Fill()
    {
        for (int count = dice.Below(4), i = 0; i < count; i++)
        {
            Group gang = new($"nsg{i}");
            AddLines(gang);
            estate.Groups.Add(gang);
        }

        foreach (Sub sub in estate.Subs.Where(sub => !sub.IsOfGateway))
        {
            sub.Group = dice.Maybe(estate.Groups, 35);
        }

        foreach (Card card in estate.Cards.Where(card => card.Machine.Managed is null))
        {
            card.Group = dice.Maybe(estate.Groups, 30);
        }
    }

    private void AddLines(Group gang)
    {
        List<int> priorities = [100, 110, 120, 130, 4096];
        for (int count = dice.Between(1, 3), i = 0; i < count; i++)
        {
            int priority = dice.Pick(priorities);
            priorities.Remove(priority);
            IPProtocol protocol = dice.Chance(50) ? IPProtocol.Any
                : dice.Pick([IPProtocol.Tcp, IPProtocol.Tcp, IPProtocol.Udp, IPProtocol.Icmp]);
            bool fromLabels = dice.Chance(8);
            bool toLabels = dice.Chance(8);
            gang.Lines.Add(new(
                $"{gang.Name}-{priority}",
                priority,
                dice.Chance(45),
                dice.Chance(50),
                protocol,
                fromLabels ? Labels() : Words(),
                toLabels ? Labels() : Words(),
                protocol != IPProtocol.Icmp && dice.Chance(6) ? [dice.Pick(s_clientPorts)] : [s_all],
                protocol == IPProtocol.Icmp ? [s_all] : Ports(),
                fromLabels,
                toLabels));
        }
    }

    private Stretch[] Ports() => dice.Below(8) switch
    {
        0 => [new(443, 443)],
        1 => [new(1433, 1433)],
        2 => [new(11000, 11999), new(1433, 1433)],
        3 => [new(0, 1000), new(8000, 9000)],
        4 => [new(11000, 11500)],
        _ => [s_all],
    };

    /// <summary>Azure allows one tag a side, or several blocks.</summary>
    private string[] Words()
    {
        string word = dice.Pick(s_words);
        if (dice.Chance(25) && estate.Cards.Any())
        {
            List<Card> cards = dice.Some(estate.Cards.ToList(), 50);
            return [.. cards.Select(card => Cidr.Text(card.Address)).Append("10.0.0.9").Distinct()];
        }

        if (dice.Chance(15))
        {
            return [dice.Pick(estate.Subs).Range.ToString(), "8.8.8.0/24"];
        }

        return [word];
    }

    private string[] Labels() => [$"{dice.Pick(estate.Nets).Name}-{dice.Pick(["red", "blue"])}"];
}
