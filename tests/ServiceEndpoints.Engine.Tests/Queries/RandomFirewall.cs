using System.Linq;
using CsCheck;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>The account of a random estate and its rules.</summary>
internal sealed record RandomFirewall(
    string Region, RuleAction DefaultAction, bool IsPublic, ValueList<string> Subnets, ValueList<string> Ranges)
{
    public static readonly Gen<RandomFirewall> Any = Gen.Select(
        Pick.From("westeurope", "westeurope", "swedencentral"),
        Pick.From(RuleAction.Deny, RuleAction.Deny, RuleAction.Deny, RuleAction.Allow),
        Pick.From(true, true, true, false),
        Pick.From("hub/app", "hub/appliances").List[0, 2],
        Pick.From("20.101.0.4", "20.101.0.0/28", "203.0.113.10", "203.0.113.0/24", "0.0.0.0/1").List[0, 3],
        (region, action, isPublic, subnets, ranges) => new RandomFirewall(
            region, action, isPublic, subnets.Distinct().ToValueList(), ranges.Distinct().ToValueList()));

    /// <param name="address">Null leaves it open which address of its tag the account has.</param>
    public World Guard(World world, string? address)
    {
        World guarded = world
            .Resource(ResourceType.StorageAccount, "acct", Region, address, DefaultAction)
            .Change("acct", firewall => firewall with
            {
                PublicNetworkAccess = IsPublic ? PublicNetworkAccess.Enabled : PublicNetworkAccess.Disabled,
            });
        guarded = Subnets.Aggregate(guarded, (current, subnet) => current.VNetRule("acct", subnet));
        return Ranges.Aggregate(guarded, (current, range) => current.IPRule("acct", range));
    }
}
