using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>What a topology holds, in one line. A code property of SimTopology and SimImportReport.</summary>
public static class TopologySummary
{
    public static string Contents(PSObject instance) =>
        instance.BaseObject is SimTopology topology ? Text(topology) : "";

    public static string ImportedContents(PSObject instance) =>
        instance.BaseObject is SimImportReport report ? Text(report.Topology) : "";

    private static string Text(SimTopology topology)
    {
        string text = string.Join(", ", Counts(topology).Where(part => part.Count > 0).Select(part =>
            $"{part.Count.ToString(CultureInfo.InvariantCulture)} {(part.Count == 1 ? part.One : part.Many)}"));
        return text.Length == 0 ? "nothing" : text;
    }

    private static IEnumerable<(int Count, string One, string Many)> Counts(SimTopology topology) =>
    [
        (topology.VNets.Count, "VNet", "VNets"),
        (topology.Subnets.Count, "subnet", "subnets"),
        (topology.VMs.Count, "VM", "VMs"),
        (topology.ManagedServices.Count, "managed service", "managed services"),
        (topology.Resources.Count, "resource", "resources"),
        (topology.PrivateEndpoints.Count, "private endpoint", "private endpoints"),
        (topology.ServiceEndpointPolicies.Count, "service endpoint policy", "service endpoint policies"),
        (topology.RouteTables.Count, "route table", "route tables"),
        (topology.NetworkSecurityGroups.Count, "network security group", "network security groups"),
        (topology.ApplicationSecurityGroups.Count, "application security group", "application security groups"),
        (topology.NatGateways.Count, "NAT gateway", "NAT gateways"),
        (topology.Gateways.Count, "gateway", "gateways"),
        (topology.OnPremisesNetworks.Count, "on-premises network", "on-premises networks"),
        (topology.Subscriptions.Count, "subscription", "subscriptions"),
        (topology.RoleDefinitions.Count, "custom role", "custom roles"),
        (topology.RoleAssignments.Count, "role assignment", "role assignments"),
    ];
}
