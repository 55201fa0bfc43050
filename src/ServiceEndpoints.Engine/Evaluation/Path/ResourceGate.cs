using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Rules.Firewalls.Storage;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>In at the public endpoint of a resource: its firewall decides by who stands before it.</summary>
internal readonly struct ResourceGate<TTrace>(Walk<TTrace> walk)
    where TTrace : struct, ITrace
{
    public void Judge(Flight flight, Caller caller)
    {
        if (flight.HasUnknownSource)
        {
            Lost(flight);
            return;
        }

        Goal.Resource goal = (Goal.Resource)walk.Goal;
        FirewallCase @case = Case(goal, goal.Claim is null ? caller : caller with { Claim = goal.Claim });
        foreach (FirewallRuling ruling in FirewallModels.For(goal.Target.Type).Judge(@case))
        {
            Tell(flight, @case, ruling);
            Flight part = ruling.Outcome == Verdict.Reachable ? flight : flight.With(Finding(goal.Target, ruling));
            walk.Land(new(part, caller with { Addresses = ruling.Addresses }));
        }
    }

    /// <summary>Nothing arrived, or nobody knows as whom; a firewall that refuses everybody blocks besides.</summary>
    public void Lost(Flight flight)
    {
        if (TTrace.Records && walk.Goal is Goal.Resource goal)
        {
            FirewallCase @case = Case(goal, new() { Kind = CallerKind.Nobody });
            foreach (FirewallRuling ruling in FirewallModels.For(goal.Target.Type).Judge(@case)
                .Where(ruling => ruling.Outcome == Verdict.Blocked))
            {
                flight = flight.With(Finding(goal.Target, ruling));
            }
        }

        walk.Land(new(flight, null));
    }

    private static Finding Finding(SimResource resource, FirewallRuling ruling) =>
        new(Stage.Resource, ruling.Reason, ruling.Rule, resource.Name, ruling.Text)
        {
            IsUnknown = ruling.Outcome == Verdict.Unknown,
        };

    private FirewallCase Case(Goal.Resource goal, Caller caller) => new(walk.Network.Topology, goal.Target, caller)
    {
        SubService = goal.Part?.Name,
        Database = goal.Database,
    };

    private void Tell(Flight flight, FirewallCase @case, FirewallRuling ruling)
    {
        if (!TTrace.Records)
        {
            return;
        }

        Traffic seen = flight.Traffic with { Source = ruling.Addresses };
        string outcome = ruling.Outcome switch
        {
            Verdict.Reachable => "Allow",
            Verdict.Blocked => "Deny",
            _ => "Unknown",
        };
        walk.Trace.Step(Stage.Resource, ruling.Rule, @case.Resource.Name, seen, new(ruling.Matched, outcome, ruling.Text));
        TellCaveats(@case, ruling);
        foreach (Caveat caveat in ruling.Caveats)
        {
            walk.Trace.Caveat(caveat.Id, caveat.Text);
        }
    }

    /// <summary>The rule 0.0.0.0 admits it, or would admit it were it a rule for endpoint traffic.</summary>
    private static bool HangsOnAllowAzure(FirewallCase @case, FirewallRuling ruling) =>
        (ruling.Rule is AllowAzureAdmitsEveryTenant || ruling.Reason == Reason.NoVNetRule)
        && @case.RulesOf(NetworkRuleKind.IPRange).Any(AllowAzureAdmitsEveryTenant.Instance.IsSaidBy);

    /// <summary>The rule that decides was there when its endpoint was disabled.</summary>
    private static bool HangsOnInterruption(FirewallCase @case, FirewallRuling ruling) =>
        (ruling.Rule is VNetRulesMatchIdentity || ruling.Reason == Reason.RuleNotReady)
        && @case.RulesNaming(@case.Caller.Subnet).Any(rule => rule.Interrupted);

    private void TellCaveats(FirewallCase @case, FirewallRuling ruling)
    {
        if (IPRulesNeverMatchSameRegionClients.Instance.AppliesTo(@case.Resource, @case.Caller.Region)
            && @case.Caller.Kind == CallerKind.Public)
        {
            walk.Trace.Caveat("D-SAMEREGION", "Which address the log shows for a client of the account's own region differs "
                + "between sources; see Set-SimTopology -SameRegionSource.");
        }

        if (@case.Caller.Kind == CallerKind.VNet && HangsOnAllowAzure(@case, ruling))
        {
            walk.Trace.Caveat("D-ALLOWAZURE", "Whether the rule 0.0.0.0 admits traffic over an endpoint is not documented "
                + "clearly; see Set-SimTopology -AllowAzureAdmitsEndpointTraffic.");
        }

        if (ruling.Rule is EndpointsMustCoverTheRegion && @case.Resource.Type == ResourceType.StorageAccount)
        {
            walk.Trace.Caveat("D-STGREGION", "Azure accepts the rule, and it never matches; Microsoft.Storage.Global covers "
                + "every region.");
        }

        if (@case.Caller.Kind == CallerKind.VNet && HangsOnInterruption(@case, ruling))
        {
            walk.Trace.Caveat("D-REENABLE", "Whether a VNet rule works again after its endpoint was disabled and enabled is "
                + "said by older text only; see Set-SimTopology -RuleAfterReenable.");
        }

        if (ruling.Reason == Reason.NetworkSourceDeleted)
        {
            walk.Trace.Caveat("D-DELETED", "Sources differ on whether the rule stays or goes with its subnet; see "
                + "Set-SimTopology -RuleAfterSubnetDeleted.");
        }
    }
}
