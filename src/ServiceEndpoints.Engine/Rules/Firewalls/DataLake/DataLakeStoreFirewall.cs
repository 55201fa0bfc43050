using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Firewalls.DataLake;

/// <summary>
/// Open until its firewall is switched on. Then VNet rules match the subnet in the token, IP rules the public address,
/// and the rule 0.0.0.0 admits all of Azure.
/// Source: https://learn.microsoft.com/azure/data-lake-store/data-lake-store-network-security
/// </summary>
public sealed class DataLakeStoreFirewall : AllowListFirewall
{
    protected override bool IsClosed(SimFirewall firewall) => firewall.DefaultAction == RuleAction.Deny;

    protected override UnresolvedValue? UnreadSwitch(FirewallCase @case) => @case.Unread("firewallState");

    protected override FirewallRuling Open(FirewallCase @case) => FirewallRuling.Admit(
        @case.Caller.Addresses,
        DefaultAllowAdmitsAll.Instance,
        $"{@case.Resource} admits everybody: its firewall is off.",
        "firewallState Disabled");

    protected override SimSubnet? IdentityOf(Caller caller) => caller.Claim;

    protected override UnresolvedValue? UnreadObstacle(FirewallCase @case) => @case.Unread("location");

    protected override Obstacle? ObstacleToVNetRules(FirewallCase @case) =>
        @case.Caller.Claim is { } claim && @case.Unread("location") is null && !ArmId.Same(claim.Location, @case.Resource.Location)
            ? new(
                Reason.EndpointRegionMismatch,
                TokensCountInTheirRegion.Instance,
                $"{@case.Resource} is in {@case.Resource.Location} and {claim} in {claim.Location}; VNet rules of Data Lake "
                + "Store match subnets of its own region.")
            : null;

    protected override FirewallRuling AdmitIdentity(FirewallCase @case, SimSubnet subnet, SimNetworkRule match) =>
        FirewallRuling.Admit(
            @case.Caller.Addresses,
            TokensCarryTheSubnet.Instance,
            $"{@case.Resource} admits {subnet}, which the token names, by its VNet rule.",
            $"VNet rule {match}") with
        {
            Caveats =
            [
                new Caveat("ManagedIdentity", "The token of a managed identity names no subnet; with one the rule does not "
                    + "match."),
                new Caveat("Portal", "Data cannot be browsed in the portal, also not from inside the subnet."),
            ],
        };

    protected override bool AdmitsAllOfAzure(SimNetworkRule rule) => AllowAzureAdmitsEveryTenant.Instance.IsSaidBy(rule);
}
