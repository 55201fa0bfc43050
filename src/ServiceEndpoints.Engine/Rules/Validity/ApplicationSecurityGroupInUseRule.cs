using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>An application security group that an interface is in, or a rule names, cannot be deleted.</summary>
public sealed class ApplicationSecurityGroupInUseRule : DeletionRule<SimApplicationSecurityGroup>
{
    public static readonly ApplicationSecurityGroupInUseRule Instance = new();

    private ApplicationSecurityGroupInUseRule()
        : base(
            "SE1541",
            "Application security groups in use stay",
            "An application security group is deleted only when no interface is in it and no rule names it.",
            "https://learn.microsoft.com/azure/virtual-network/application-security-groups")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimApplicationSecurityGroup entity)
    {
        List<string> users =
        [
            .. topology.NetworkInterfaces
                .Where(nic => Names(nic.ApplicationSecurityGroupIds, entity))
                .Select(nic => $"interface {nic}"),
            .. topology.NetworkSecurityGroups
                .SelectMany(group => group.SecurityRules)
                .Where(rule => Names(rule.SourceApplicationSecurityGroupIds, entity)
                    || Names(rule.DestinationApplicationSecurityGroupIds, entity))
                .Select(rule => $"rule {rule}"),
        ];
        return users.Count == 0
            ? null
            : new(
                ErrorId.ApplicationSecurityGroupInUse,
                $"Application Security Group {entity.Name} cannot be deleted because it is referenced by "
                + $"{string.Join(", ", users)}.",
                entity.Name);
    }

    private static bool Names(ValueList<string> ids, SimApplicationSecurityGroup group) =>
        ids.Any(id => ArmId.Same(id, group.Id));
}
