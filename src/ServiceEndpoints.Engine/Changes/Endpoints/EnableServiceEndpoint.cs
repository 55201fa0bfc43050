using System;
using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Lifetime;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Endpoints;

/// <summary>
/// Switches the endpoint for one service on in one subnet. One that is on already stays as it is. Where the topology
/// has a provisioning delay, it takes effect when that has passed.
/// </summary>
/// <param name="SubnetId">The subnet.</param>
/// <param name="Service">The endpoint name, such as <c>Microsoft.Storage</c>, in any case.</param>
public sealed record EnableServiceEndpoint(string SubnetId, string Service) : Change
{
    public override string Action => $"Enable {Service}";

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
        Refusal? refusal = ResourceManagerVNetRule.Judge(topology, subnet)
            ?? StorageEndpointConflictRule.Judge(subnet, service);
        if (refusal is not null)
        {
            return refusal;
        }

        if (subnet.EndpointFor(service) is { } present)
        {
            return OneOperationOnAnEndpoint.Instance.Judge(subnet, present, wanted: true) is { } busy
                ? busy
                : new Changed(topology, present);
        }

        SimServiceEndpoint endpoint = New(topology, subnet, service);
        SimSubnet changed = subnet.With(endpoint);
        return new Changed(topology.With(changed), endpoint)
        {
            Warnings = SourceSwitch.WarningsOf(topology, changed, endpoint),
        };
    }

    private static SimServiceEndpoint New(SimTopology topology, SimSubnet subnet, string service) =>
        new(subnet.Id, service, EndpointLocationsRule.Of(topology, subnet, service))
        {
            ProvisioningState = topology.ProvisioningDelay > TimeSpan.Zero
                ? ProvisioningState.Updating
                : ProvisioningState.Succeeded,
            Remaining = topology.ProvisioningDelay,
        };
}
