using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>The firewall of a resource.</summary>
internal sealed class RuleGen(Dice dice, Estate estate, Service service)
{
    public const string Database = "orders";

    private static readonly NetworkRuleState[] s_unreadyStates =
        [NetworkRuleState.NetworkSourceDeleted, NetworkRuleState.Provisioning, NetworkRuleState.Failed];

    private readonly List<uint> _known =
    [
        .. estate.Cards.Where(card => card.Public is not null).Select(card => card.Public!.Value),
        .. estate.Pools.SelectMany(pool => pool.Addresses), .. estate.Sites.SelectMany(site => site.Nat),
        .. estate.Sites.SelectMany(site => site.CircuitNat),
        .. estate.Machines.SelectMany(machine => machine.ManagedAddresses),
        .. Places.Outside,
    ];

    public void Fill()
    {
        service.Tier = service.Product.TiersWithoutNetRules.Length > 0 && dice.Chance(15)
            ? dice.Pick(service.Product.TiersWithoutNetRules)
            : null;
        service.SharedName = service.Type == ResourceType.CognitiveServicesAccount && dice.Chance(15);
        if (service.Type == ResourceType.WebApp)
        {
            AddRestrictions();
            return;
        }

        AddNetRules();
        if (dice.Chance(80))
        {
            AddAddressRules();
        }

        AddExceptions();
        if (service.Type == ResourceType.SqlServer)
        {
            service.DatabaseRules.AddRange(
                dice.Some(_known, 8).Select(address => (Database, new Stretch(address, address))));
        }
    }

    private void AddNetRules()
    {
        bool sql = service.Product.Endpoint == "Microsoft.Sql";
        foreach (Sub sub in dice.Some(estate.Subs, 35))
        {
            if (service.Product.OneRegion && sub.Net.Region != service.Region)
            {
                continue;
            }

            NetworkRuleState ready = sql ? NetworkRuleState.Ready : NetworkRuleState.Succeeded;
            NetworkRuleState state = dice.Chance(80) ? ready : dice.Pick(s_unreadyStates);
            service.NetRules.Add((sub, state, dice.Chance(6)));
        }
    }

    private void AddAddressRules()
    {
        if (service.Product.HasAllowAzure && dice.Chance(25))
        {
            service.AddressRules.Add(new(0, 0));
        }

        foreach (uint address in dice.Some(_known, 20))
        {
            service.AddressRules.Add(new(address, address));
        }

        if (dice.Chance(15))
        {
            service.AddressRules.Add(Block());
        }
        else if (dice.Chance(6))
        {
            service.AddressRules.AddRange(Tags.Blocks("AzureCloud.westeurope").Select(Stretch.Of).Distinct());
        }
    }

    private Stretch Block() => Stretch.Of(dice.Pick(
        [Cidr.Of("203.0.113.0/24"), Cidr.Of("51.0.0.0/16"), Cidr.Of("51.0.0.0/8"), Cidr.Of("51.0.0.0/24")]));

    private void AddExceptions()
    {
        service.TrustsAzure = service.Product.HasExceptions && dice.Chance(50);
        if (service.Type is ResourceType.StorageAccount or ResourceType.CosmosDbAccount)
        {
            service.Instances.AddRange(dice.Some(Places.Instances, 30));
        }
    }

    private void AddRestrictions()
    {
        service.AllowByDefault = dice.Chance(60) ? null : dice.Chance(50);
        service.ScmAllowByDefault = dice.Chance(60) ? null : dice.Chance(50);
        service.ScmUsesMain = dice.Chance(40);
        for (int count = dice.Below(6), i = 0; i < count; i++)
        {
            service.Restrictions.Add(Source(new(dice.Pick([100, 200, 200, 300]), dice.Chance(60), dice.Chance(30))));
        }
    }

    private Restriction Source(Restriction one) => dice.Below(9) switch
    {
        < 3 => one with { Sub = dice.Pick(estate.Subs) },
        < 5 when dice.Pick(_known) is var address => one with { Range = new(address, address), AsksMore = More() },
        5 => one with { Range = Block(), AsksMore = More() },
        6 => one with { Range = new(0, uint.MaxValue) },
        7 => one with { Tag = dice.Pick(["AzureCloud", "AzureCloud.westeurope", "Storage", "Nonsense"]) },
        _ => one with { AnyVnets = true },
    };

    private bool More() => dice.Chance(15);
}
