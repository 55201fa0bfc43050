using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class PeerWithoutEndpoint : FindingRule
{
    public static readonly PeerWithoutEndpoint Instance = new();

    private PeerWithoutEndpoint()
        : base(
            "SE1625",
            Severity.Information,
            "A peering does not lend an endpoint",
            "Endpoint and rule of a subnet do nothing for VNets that are peered with its VNet: each subnet "
            + "needs an endpoint and a rule of its own.",
            "Enable it where it is needed with Enable-SimServiceEndpoint -Service {service} on a subnet of "
            + "{vnet}, and add a rule for that subnet.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        ILookup<string, EndpointUse> used = survey.Endpoints()
            .Where(use => IsNamed(survey, use))
            .ToLookup(use => use.Subnet.VNetId, ArmId.Comparer);
        if (used.Count == 0)
        {
            yield break;
        }

        foreach (SimVNet vnet in survey.Topology.VNets.Where(survey.HasClients))
        {
            foreach (EndpointUse use in survey.Paths.PeersOf(vnet)
                .SelectMany(peer => used[peer.Id])
                .DistinctBy(use => ServiceFamily.Of(use.Endpoint))
                .Where(use => !HasOwn(survey, vnet, use)))
            {
                yield return Found(
                    vnet,
                    $"{vnet} is peered with {use.Subnet.VNetName}, and the endpoint {use.Endpoint} of {use.Subnet} "
                    + $"does nothing for it: no subnet of {vnet} has one.",
                    ("vnet", vnet),
                    ("service", use.Endpoint));
            }
        }
    }

    private static bool IsNamed(Survey survey, EndpointUse use)
    {
        string family = ServiceFamily.Of(use.Endpoint);
        return survey.RulesNaming(use.Subnet).Any(rule => ServiceFamily.Of(rule.Resource.Type) == family);
    }

    /// <summary>A subnet whose endpoints could not be read may have it.</summary>
    private static bool HasOwn(Survey survey, SimVNet vnet, EndpointUse peers) => survey.Topology.Subnets
        .PartsOf(vnet.Id)
        .Any(subnet => subnet.Unread("serviceEndpoints") is not null
            || subnet.ServiceEndpoints.Any(own => ServiceFamily.Of(own) == ServiceFamily.Of(peers.Endpoint)));
}
