using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.SecurityRules;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Writes the security rules in effect, default rules among them, in the order in which they are tried.
/// </summary>
[Cmdlet(VerbsCommon.Get, "SimEffectiveSecurityRule", DefaultParameterSetName = AtVM)]
[OutputType(typeof(SimEffectiveSecurityRule))]
public sealed class GetSimEffectiveSecurityRuleCommand : SimPlaceCommand
{
    /// <summary>Only the rules of this direction.</summary>
    [Parameter]
    public RuleDirection? Direction { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        if (!TryPlace(estate, out NetworkPlace? place))
        {
            return;
        }

        foreach (SimEffectiveSecurityRule rule in
            SecurityRuleQueries.Effective(estate, place.Subnet, place.VM, place.Interface))
        {
            if (Direction is null || rule.Direction == Direction)
            {
                WriteObject(rule);
            }
        }
    }
}
