using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>Resources, their firewalls and private endpoints.</summary>
internal sealed class ServiceGen(Dice dice, Estate estate)
{
    private static readonly ResourceType[] s_types =
        [ResourceType.StorageAccount, ResourceType.SqlServer, ResourceType.KeyVault];

    private static readonly NetworkRuleState[] s_unreadyStates =
        [NetworkRuleState.NetworkSourceDeleted, NetworkRuleState.Provisioning, NetworkRuleState.Failed];

    public void Fill()
    {
        for (int count = dice.Between(1, 3), i = 0; i < count; i++)
        {
            ResourceType type = dice.Pick(s_types);
            Service service = new($"res{i}", type, dice.Chance(70) ? "westeurope" : dice.Pick(Tags.Regions))
            {
                AllowByDefault = type == ResourceType.SqlServer ? null : dice.Chance(25),
                PublicAccess = dice.Chance(92),
            };
            if (dice.Chance(60))
            {
                service.Address = dice.Pick(Tags.BlocksOf(type, service.Region)).First + (uint)dice.Below(8);
            }

            AddNetRules(service);
            AddAddressRules(service);
            estate.Services.Add(service);
            AddDoor(service);
        }
    }

    private void AddNetRules(Service service)
    {
        foreach (Sub sub in dice.Some(estate.Subs, 35))
        {
            bool sql = service.Type == ResourceType.SqlServer;
            if (sql && sub.Net.Region != service.Region)
            {
                continue;
            }

            NetworkRuleState ready = sql ? NetworkRuleState.Ready : NetworkRuleState.Succeeded;
            NetworkRuleState state = dice.Chance(80) ? ready
                : dice.Pick(s_unreadyStates);
            service.NetRules.Add((sub, state, dice.Chance(6)));
        }
    }

    private void AddAddressRules(Service service)
    {
        if (service.Type == ResourceType.SqlServer && dice.Chance(25))
        {
            service.AddressRules.Add(new(0, 0));
        }

        List<uint> known =
        [
            .. estate.Cards.Where(card => card.Public is not null).Select(card => card.Public!.Value),
            .. estate.Pools.SelectMany(pool => pool.Addresses), .. estate.Sites.SelectMany(site => site.Nat),
            .. Places.Outside,
        ];
        foreach (uint address in dice.Some(known, 20))
        {
            service.AddressRules.Add(new(address, address));
        }

        if (dice.Chance(15))
        {
            service.AddressRules.Add(Stretch.Of(dice.Pick(
                [Cidr.Of("203.0.113.0/24"), Cidr.Of("51.0.0.0/16"), Cidr.Of("51.0.0.0/8"), Cidr.Of("51.0.0.0/24")])));
        }
        else if (dice.Chance(6))
        {
            service.AddressRules.AddRange(Tags.Blocks("AzureCloud.westeurope").Select(Stretch.Of).Distinct());
        }
    }

    private void AddDoor(Service service)
    {
        if (!dice.Chance(18))
        {
            return;
        }

        Sub sub = dice.Pick(estate.Subs);
        uint address = sub.Range.First + 12;
        bool Taken(uint a) => estate.Cards.Any(card => card.Sub.Net == sub.Net && card.Address == a)
            || estate.Doors.Exists(door => door.Sub.Net == sub.Net && door.Address == a);
        while (Taken(address) && address < sub.Range.Last - 1)
        {
            address++;
        }

        if (!Taken(address))
        {
            Door door = new($"pe-{service.Name}", service, sub, address);
            door.Linked.AddRange(dice.Some(estate.Nets, 30).Where(net => net != sub.Net));
            estate.Doors.Add(door);
        }
    }
}
