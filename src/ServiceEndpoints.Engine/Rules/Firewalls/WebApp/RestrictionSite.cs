using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.WebApp;

/// <summary>The app or its deployment site, with the restrictions that it goes by.</summary>
/// <param name="Rules">In the order in which they are asked.</param>
/// <param name="Unmatched">What is said to happen to whoever matches none; null when nothing is said.</param>
/// <param name="IsScm">Whether the list is that of the deployment site.</param>
internal sealed record RestrictionSite(ValueList<SimNetworkRule> Rules, RuleAction? Unmatched, bool IsScm)
{
    private const string DeploymentSite = "scm";

    public static RestrictionSite Of(FirewallCase @case)
    {
        SimFirewall firewall = @case.Firewall;
        bool isScm = ArmId.Same(@case.SubService, DeploymentSite) && !firewall.ScmUsesMainRules;
        return new(
            @case.Rules.Where(rule => rule.Scm == isScm).OrderBy(rule => rule.Priority ?? int.MaxValue).ToValueList(),
            isScm ? firewall.ScmDefaultAction : firewall.DefaultAction,
            isScm);
    }

    /// <summary>What could not be read of the list or of the action after it; null when all was.</summary>
    public UnresolvedValue? Unread(SimResource resource) => resource.Unresolved.FirstOrDefault(value =>
        value.IsWhole
        || ArmId.Same(value.Property, "siteConfig")
        || value.Names("scmIpSecurityRestrictionsUseMain")
        || (value.Names("ipSecurityRestrictions") && value.Names("scmIpSecurityRestrictions") == IsScm));

    public override string ToString() => IsScm ? DeploymentSite : "app";
}
