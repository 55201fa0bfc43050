using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls.Sql;

/// <summary>
/// As the family, with IP rules of single databases besides.
/// Source: https://learn.microsoft.com/azure/azure-sql/database/firewall-configure
/// </summary>
public sealed class SqlFirewall : SqlFamilyFirewall
{
    /// <summary>The rules of the database before those of the server, as they are asked.</summary>
    protected override FirewallCase Narrowed(FirewallCase @case) =>
        @case.Rules.All(rule => rule.Database is null)
            ? @case
            : @case with
            {
                Rules = @case.Rules
                    .Where(rule => rule.Database is null || ArmId.Same(rule.Database, @case.Database))
                    .OrderBy(rule => rule.Database is null)
                    .ToValueList(),
            };

    protected override FirewallRuling AdmitAddresses(FirewallCase @case, AddressSet listed, SimNetworkRule match) =>
        match.Database is null
            ? base.AdmitAddresses(@case, listed, match)
            : FirewallRuling.Admit(
                listed,
                DatabaseRulesComeFirst.Instance,
                $"{@case.Resource} admits {@case.Caller.Text} to the database {match.Database} by its IP rules.",
                $"IP rule {match}");

    protected override FirewallRuling Refuse(FirewallCase @case, AddressSet addresses)
    {
        SimNetworkRule? elsewhere = @case.Firewall.NetworkRules
            .FirstOrDefault(rule => rule is { Database: not null, Range: { } range }
                && !ArmId.Same(rule.Database, @case.Database)
                && AddressSet.From(range).Overlaps(addresses));
        FirewallRuling ruling = base.Refuse(@case, addresses);
        return elsewhere is null || @case.Caller.Kind == CallerKind.VNet
            ? ruling
            : ruling with
            {
                Caveats =
                [
                    new Caveat("DatabaseRules", $"A rule of the database {elsewhere.Database} lists this address. Ask for "
                        + $"{@case.Resource}/{elsewhere.Database} to go there."),
                ],
            };
    }
}
