using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>Resources and their private endpoints.</summary>
internal sealed class ServiceGen(Dice dice, Estate estate, List<ResourceType> types)
{
    private static readonly ResourceType[] s_withPerimeter =
    [
        ResourceType.StorageAccount, ResourceType.SqlServer, ResourceType.CosmosDbAccount, ResourceType.KeyVault,
        ResourceType.EventHubsNamespace,
    ];

    public void Fill()
    {
        foreach (ResourceType type in types)
        {
            string region = dice.Chance(70) ? "westeurope" : dice.Pick(Tags.Regions);
            Service service = new($"res{estate.Services.Count}", type, region)
            {
                AllowByDefault = Product.Of(type).HasDefaultAction ? dice.Chance(25) : null,
                Access = Access(type),
                Subscription = dice.Chance(75) ? Tenants.Home : dice.Pick([Tenants.Beside, Tenants.Foreign]),
                Group = dice.Chance(70) ? "sim" : "other",
                Classic = type == ResourceType.StorageAccount && dice.Chance(8),
            };
            if (dice.Chance(60))
            {
                service.Address = dice.Pick(Tags.BlocksOf(type, region)).First + (uint)dice.Below(8);
            }

            if (service.Classic)
            {
                service.AllowByDefault = true;
                service.Access = PublicNetworkAccess.Enabled;
            }
            else
            {
                new RuleGen(dice, estate, service).Fill();
            }

            estate.Services.Add(service);
            AddDoor(service);
        }
    }

    private PublicNetworkAccess Access(ResourceType type) =>
        type == ResourceType.DataLakeStoreGen1 || dice.Chance(90)
            ? type == ResourceType.WebApp && dice.Chance(50) ? PublicNetworkAccess.NotSet : PublicNetworkAccess.Enabled
        : s_withPerimeter.Contains(type) && dice.Chance(40) ? PublicNetworkAccess.SecuredByPerimeter
        : PublicNetworkAccess.Disabled;

    private void AddDoor(Service service)
    {
        if (service.Product.Main.Group.Length == 0 || service.Classic || !dice.Chance(18))
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
            string group = dice.Chance(70) ? service.Product.Main.Group : dice.Pick(service.Product.Parts).Group;
            Door door = new($"pe-{service.Name}", service, sub, address)
            {
                Group = service.Type == ResourceType.StorageAccount && dice.Chance(20) ? group + Door.ToSecondary : group,
            };
            door.Linked.AddRange(dice.Some(estate.Nets, 30).Where(net => net != sub.Net));
            estate.Doors.Add(door);
        }
    }
}
