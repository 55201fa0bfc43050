using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Only App Service orders its rules, lets them deny, and has a second site for deployment.</summary>
public sealed class AccessRestrictionOptionsRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly AccessRestrictionOptionsRule Instance = new();

    private AccessRestrictionOptionsRule()
        : base(
            "SE1505",
            "Ordered rules are App Service's",
            "Action, priority and deployment site of a rule are offered by App Service alone; other services "
            + "have lists of what is allowed. Priorities are positive.",
            "https://learn.microsoft.com/azure/app-service/overview-access-restrictions")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part)
    {
        if (FirewallCatalogue.Of(whole.Type).OrdersRules)
        {
            return part.Priority is > 0
                ? null
                : new(ErrorId.ValueInvalid, "The priority of an access restriction is 1 or more.", whole.Name);
        }

        bool isPlain = part is { Action: RuleAction.Allow, Priority: null, Scm: false };
        return isPlain ? null : FirewallFeatureRule.Lacks(whole, "rules with action, priority or deployment site");
    }
}
