using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Managed services need storage of their own, which a policy must not cut off.</summary>
public sealed class ManagedSubnetPolicyRule : ValidityRule<SimSubnet>
{
    public static readonly ManagedSubnetPolicyRule Instance = new();

    private ManagedSubnetPolicyRule()
        : base(
            "SE1568",
            "Policies on subnets of managed services",
            "Every policy on the subnet of a SQL managed instance lists the alias /services/Azure/ManagedInstance. Subnets of "
            + "App Service apps and environments take no policies. Other services with an alias take policies, and lose "
            + "storage of their own when the alias is not listed.",
            "https://learn.microsoft.com/azure/azure-sql/managed-instance/service-endpoint-policies-configure")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimSubnet entity) => entity.ServiceEndpointPolicyIds.Count == 0
        ? null
        : KindsIn(topology, entity).Select(kind => Judge(topology, entity, kind)).FirstOrDefault(r => r is not null);

    /// <summary>What the policies of the subnet do to its managed services that Azure does not refuse.</summary>
    public static IEnumerable<string> Advice(SimTopology topology, SimSubnet subnet)
    {
        IEnumerable<ManagedServiceKind> kinds = subnet.ServiceEndpointPolicyIds.Count == 0 ? [] : KindsIn(topology, subnet);
        foreach (ManagedServiceKind kind in kinds)
        {
            if (kind.Policies == PolicySupport.Discouraged)
            {
                yield return $"Azure advises against service endpoint policies on '{subnet}': {kind.Name} has no alias by "
                    + "which a policy could list the storage that it needs for itself.";
            }
            else if (kind.Policies == PolicySupport.AliasAdvised && !IsListed(topology, subnet, kind))
            {
                yield return $"No service endpoint policy of '{subnet}' lists the alias {Alias(kind)}, so that {kind.Name} "
                    + "loses the storage that it needs for itself.";
            }
        }
    }

    /// <summary>The policies of the subnet that lack the alias which Azure asks of every one of them.</summary>
    public static IEnumerable<SimServiceEndpointPolicy> WithoutAlias(
        SimTopology topology, SimSubnet subnet, ManagedServiceKind kind) => PoliciesOf(topology, subnet)
            .Where(policy => policy.Unresolved.Count == 0 && !Lists(policy, kind.PolicyAlias!));

    private static Refusal? Judge(SimTopology topology, SimSubnet subnet, ManagedServiceKind kind) => kind.Policies switch
    {
        PolicySupport.Refused => new Refusal(
            ErrorId.EndpointPolicyNotSupported,
            $"The subnet '{subnet}' of {kind.Name} takes no service endpoint policies. "
            + $"Set-SimSubnet {subnet} -ServiceEndpointPolicy $null detaches them.",
            subnet.ToString()),
        PolicySupport.AliasRequired when WithoutAlias(topology, subnet, kind).FirstOrDefault() is { } policy => new Refusal(
            ErrorId.NetworkIntentPolicyConflict,
            $"Failed to save subnet '{subnet.Name}'. Error: 'Found conflicts with NetworkIntentPolicy. Details: Service "
            + $"endpoint policies on subnet are missing definitions'. {kind.Name} needs the alias {Alias(kind)} in every "
            + $"policy: Add-SimServiceEndpointPolicyDefinition {policy} -Name {kind.PolicyAlias} -ServiceResource "
            + $"{Alias(kind)}.",
            subnet.ToString()),
        _ => null,
    };

    /// <summary>What is in the subnet, or what it is delegated to.</summary>
    private static IEnumerable<ManagedServiceKind> KindsIn(SimTopology topology, SimSubnet subnet) => topology.ManagedServices
        .Where(service => ArmId.Same(service.SubnetId, subnet.Id))
        .Select(service => ManagedServiceCatalogue.Of(service.Type))
        .Concat(ManagedServiceCatalogue.ForDelegation(subnet.Delegation) is { } kind ? [kind] : [])
        .Distinct();

    private static bool IsListed(SimTopology topology, SimSubnet subnet, ManagedServiceKind kind) =>
        PoliciesOf(topology, subnet).Any(policy => policy.Unresolved.Count > 0 || Lists(policy, kind.PolicyAlias!));

    private static IEnumerable<SimServiceEndpointPolicy> PoliciesOf(SimTopology topology, SimSubnet subnet) =>
        subnet.ServiceEndpointPolicyIds
            .Select(topology.ServiceEndpointPolicies.Find)
            .OfType<SimServiceEndpointPolicy>();

    private static bool Lists(SimServiceEndpointPolicy policy, string word) => policy.Definitions.Any(definition =>
        definition.Unresolved.Count > 0
        || (definition.IsGlobal && definition.ServiceResource.Any(entry => PolicyAliases.Covers(entry, word))));

    internal static string Alias(ManagedServiceKind kind) => $"{PolicyAliases.Everything}/{kind.PolicyAlias}";
}
