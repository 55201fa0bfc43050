using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Generation;

/// <summary>Service endpoint policies on subnets with the Storage endpoint.</summary>
internal sealed class PolicyGen(Dice dice, Estate estate)
{
    private readonly List<string> _scopes =
    [
        Policies.Scope(Tenants.Home), Policies.Scope(Tenants.Beside), Policies.Scope(Tenants.Home, "other"),
        Policies.Scope(Tenants.Foreign, "sim"),
        .. estate.Services.Select(service => Policies.Scope(service.Subscription, service.Group, service)),
    ];

    public void Fill()
    {
        for (int count = dice.Chance(40) ? dice.Between(1, 2) : 0, i = 0; i < count; i++)
        {
            Policy policy = new($"policy{i}");
            policy.Listed.AddRange(dice.Some(_scopes, 25));
            policy.Aliases.AddRange(dice.Some(["/services/Azure/Batch"], 30));
            estate.Policies.Add(policy);
        }

        foreach (Sub sub in estate.Subs.Where(sub => sub.Endpoints.Exists(one => Tags.TagOf(one.Service) == "Storage")))
        {
            sub.Policies.AddRange(dice.Some(estate.Policies, 50));
        }
    }
}
