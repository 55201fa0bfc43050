using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Lifetime;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Endpoints;

/// <summary>
/// Switches the endpoint for one service off in one subnet. One that is off, or about to be, stays so. Where the
/// topology has a provisioning delay, it works until that has passed.
/// </summary>
/// <param name="SubnetId">The subnet.</param>
/// <param name="Service">The endpoint name, such as <c>Microsoft.Storage</c>, in any case.</param>
public sealed record DisableServiceEndpoint(string SubnetId, string Service) : Change
{
    public override string Action => $"Disable {Service}";

    public override string Target => ArmId.PathOf(SubnetId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Write(SubnetId)];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (topology.Subnets.Find(SubnetId) is not { } subnet)
        {
            return EntityNoun.Of<SimSubnet>().NotFound(Target);
        }

        return EndpointServiceRule.Judge(Service).Then(service => Apply(topology, subnet, service));
    }

    private static Result<Changed> Apply(SimTopology topology, SimSubnet subnet, string service)
    {
        if (subnet.EndpointFor(service) is not { ProvisioningState: not ProvisioningState.Deleting } endpoint)
        {
            return new Changed(topology, null);
        }

        if (OneOperationOnAnEndpoint.Instance.Judge(subnet, endpoint, wanted: false) is { } busy)
        {
            return busy;
        }

        SimSubnet changed = subnet with
        {
            ServiceEndpoints = subnet.ServiceEndpoints.RemoveAll(other => ArmId.Same(other.Service, endpoint.Service)),
        };
        if (PolicyEndpointRule.Instance.Judge(topology, changed) is { } refusal)
        {
            return refusal;
        }

        SimTopology after = topology.ProvisioningDelay > TimeSpan.Zero
            ? topology.With(subnet.With(Leaving(topology, endpoint)))
            : EndpointRemoval.Apply(topology, subnet, endpoint);
        return new Changed(after, null)
        {
            Warnings = EndpointRemoval.Secured(topology, subnet, service)
                .Select(resource => WarningOf(topology, resource, subnet, service))
                .ToValueList(),
        };
    }

    private static SimServiceEndpoint Leaving(SimTopology topology, SimServiceEndpoint endpoint) => endpoint with
    {
        ProvisioningState = ProvisioningState.Deleting,
        Remaining = topology.ProvisioningDelay,
    };

    private static string WarningOf(SimTopology topology, SimResource resource, SimSubnet subnet, string service)
    {
        string later = topology.RuleAfterReenable == RuleAfterReenable.Stale
            ? $"Enabling {service} again does not bring it back: remove the rule and add it again."
            : $"It matches again once {service} is enabled again.";
        return $"The VNet rule for '{subnet}' on '{resource}' matches nothing without the endpoint. {later}";
    }
}
