using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class SecurityGroupBlocksEndpoint : FindingRule
{
    public static readonly SecurityGroupBlocksEndpoint Instance = new();

    private SecurityGroupBlocksEndpoint()
        : base(
            "SE1623",
            Severity.Error,
            "A security group blocks what an endpoint serves",
            "Security groups filter traffic to the public addresses of a service, over an endpoint too. A "
            + "subnet whose group denies them does not reach the service, whatever endpoint and firewall say.",
            "Allow it before the rule that denies: Add-SimSecurityRule {group} -Direction Outbound -Access "
            + "Allow -DestinationAddressPrefix {tag}, with a lower priority number.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach (EndpointUse use in survey.Endpoints())
        {
            foreach (SimNetworkSecurityGroup group in Groups(survey, use.Subnet))
            {
                if (Blocked(survey, use, group) is { } blocked)
                {
                    yield return Found(
                        use.Subnet,
                        $"{group} denies {blocked.Resource} on {blocked.Ports} by its rule {blocked.Rule.Name}, so "
                        + $"{use.Subnet} does not get there over its endpoint {use.Endpoint}.",
                        ("group", group),
                        ("tag", ServiceCatalogue.ForResourceType(blocked.Resource.Type).ServiceTag));
                }
            }
        }
    }

    /// <summary>The groups of the subnet and of the interfaces in it that deny anything outbound at all.</summary>
    private static IEnumerable<SimNetworkSecurityGroup> Groups(Survey survey, SimSubnet subnet) => survey
        .InterfacesIn(subnet)
        .Select(nic => nic.NetworkSecurityGroupId)
        .Prepend(subnet.NetworkSecurityGroupId)
        .OfType<string>()
        .Distinct(ArmId.Comparer)
        .Select(survey.Topology.NetworkSecurityGroups.Find)
        .OfType<SimNetworkSecurityGroup>()
        .Where(group => group.SecurityRules.Any(rule =>
            rule is { Direction: RuleDirection.Outbound, Access: RuleAction.Deny }));

    /// <summary>The first resource, of those that have a rule for the subnet, that is not reached.</summary>
    private static Denial? Blocked(Survey survey, EndpointUse use, SimNetworkSecurityGroup group)
    {
        string family = ServiceFamily.Of(use.Endpoint);
        foreach (SimResource resource in survey.RulesNaming(use.Subnet)
            .Select(rule => rule.Resource)
            .Where(resource => ServiceFamily.Of(resource.Type) == family && survey.Covers(use, resource.Location))
            .Where(resource => survey.PrivateEndpointsTo(resource.Id).Count == 0))
        {
            PortSet ports = Ports(survey.Topology, resource.Type);
            if (survey.Paths.AddressesOf(resource) is { } addresses
                && survey.Paths.DenialOf(use.Subnet, group, addresses, ports) is { } rule)
            {
                return new(resource, ports, rule);
            }
        }

        return null;
    }

    /// <summary>The service's own port, and those that a SQL server redirects to.</summary>
    private static PortSet Ports(SimTopology topology, ResourceType type)
    {
        SubService main = ServiceCatalogue.ForResourceType(type).MainSubService;
        bool redirects = type == ResourceType.SqlServer && topology.SqlConnectionPolicy == SqlConnectionPolicy.Redirect;
        return PortSet.UnionOf(main.Ports
            .Where(port => redirects && port.Use == PortUse.Redirect)
            .Select(port => PortSet.From(PortRange.From(port.First, port.Last)))
            .Prepend(PortSet.From(main.DefaultPort)));
    }

    private sealed record Denial(SimResource Resource, PortSet Ports, SimSecurityRule Rule);
}
