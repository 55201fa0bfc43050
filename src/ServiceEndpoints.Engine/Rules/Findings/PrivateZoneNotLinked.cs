using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class PrivateZoneNotLinked : FindingRule
{
    public static readonly PrivateZoneNotLinked Instance = new();

    private PrivateZoneNotLinked()
        : base(
            "SE1650",
            Severity.Warning,
            "The name of a private endpoint is public to clients that could use it",
            "Clients resolve the name of a resource to its private endpoint only in VNets that the private "
            + "DNS zone is linked to. In others the name leads to the public endpoint, and so to the firewall "
            + "of the resource.",
            "Link the zone to {vnets} as well.",
            "https://learn.microsoft.com/azure/private-link/private-endpoint-dns")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        Dictionary<string, IReadOnlyList<SimVNet>> peers = new(ArmId.Comparer);
        foreach (SimPrivateEndpoint endpoint in survey.Topology.PrivateEndpoints)
        {
            if (endpoint.Unresolved.Count > 0
                || survey.Topology.VNets.Find(ArmId.ParentOf(endpoint.SubnetId)) is not { } vnet)
            {
                continue;
            }

            if (!peers.TryGetValue(vnet.Id, out IReadOnlyList<SimVNet>? clients))
            {
                clients = survey.Paths.PeersOf(vnet).Where(survey.HasClients).ToList();
                peers.Add(vnet.Id, clients);
            }

            HashSet<string> linked = Linked(survey, endpoint);
            string[] others =
                clients.Where(client => !linked.Contains(client.Id)).Select(client => client.Name).ToArray();
            if (others.Length > 0)
            {
                string names = NameList.Of(others);
                yield return Found(
                    endpoint,
                    $"Clients in {names} reach {endpoint} over a peering, and resolve {endpoint.Resource} to its "
                    + "public endpoint, as the DNS zone is not linked there.",
                    ("vnets", names));
            }
        }
    }

    /// <summary>
    /// Where any private endpoint to the same part of the resource is linked, the name is private.
    /// </summary>
    private static HashSet<string> Linked(Survey survey, SimPrivateEndpoint endpoint) => survey
        .PrivateEndpointsTo(endpoint.ResourceId)
        .Where(other => ArmId.Same(other.GroupId, endpoint.GroupId))
        .SelectMany(other => other.LinkedVNetIds.Append(ArmId.ParentOf(other.SubnetId)))
        .ToHashSet(ArmId.Comparer);
}
