using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>Changes the switches of a resource's firewall; what is null stays as it is.</summary>
public sealed record SetFirewall(string ResourceId) : Change
{
    public RuleAction? DefaultAction { get; init; }

    /// <summary>The exceptions that there are to be, all of them; <c>None</c> alone for none.</summary>
    public ValueList<string>? Bypass { get; init; }

    public PublicNetworkAccess? PublicNetworkAccess { get; init; }

    /// <summary>The default action of a web app's deployment site.</summary>
    public RuleAction? ScmDefaultAction { get; init; }

    /// <summary>Whether a web app's deployment site goes by the rules of the app.</summary>
    public bool? ScmUsesMainRules { get; init; }

    public override string Action => "Change firewall";

    public override string Target => ArmId.NameOf(ResourceId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [FirewallRequest.OfSwitches(topology, ResourceId)];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.Resources, ResourceId)
                .IsSuccess(out SimResource? resource, out Refusal? refusal)
            || !ReadBypass(resource).IsSuccess(out ValueList<string>? bypass, out refusal))
        {
            return refusal;
        }

        refusal = Judge(resource);
        return refusal is not null ? refusal : Apply(topology, resource, bypass);
    }

    private Refusal? Judge(SimResource resource)
    {
        Refusal? refusal = ClassicAccountRule.Judge(resource);
        refusal ??= DefaultAction is null ? null : FirewallFeatureRule.JudgeDefaultAction(resource);
        refusal ??= ScmDefaultAction is null && ScmUsesMainRules is null
            ? null
            : FirewallFeatureRule.JudgeDeploymentSite(resource);
        return refusal is null && PublicNetworkAccess is { } access
            ? FirewallFeatureRule.JudgePublicNetworkAccess(resource, access)
            : refusal;
    }

    private Result<ValueList<string>> ReadBypass(SimResource resource) =>
        Bypass is null ? resource.Firewall.Bypass : FirewallFeatureRule.ReadBypass(resource, Bypass);

    private Result<Changed> Apply(SimTopology topology, SimResource resource, ValueList<string> bypass)
    {
        SimResource changed = resource with
        {
            Firewall = resource.Firewall with
            {
                DefaultAction = DefaultAction ?? resource.Firewall.DefaultAction,
                Bypass = bypass,
                PublicNetworkAccess = PublicNetworkAccess ?? resource.Firewall.PublicNetworkAccess,
                ScmDefaultAction = ScmDefaultAction ?? resource.Firewall.ScmDefaultAction,
                ScmUsesMainRules = ScmUsesMainRules ?? resource.Firewall.ScmUsesMainRules,
            },
        };
        SimTopology after = changed == resource ? topology : topology.With(changed);
        return new Changed(after, FirewallCatalogue.Describe(changed))
        {
            Warnings = DenyNeedsRulesRule.Judge(changed) is { } warning && changed != resource ? [warning] : [],
        };
    }
}
