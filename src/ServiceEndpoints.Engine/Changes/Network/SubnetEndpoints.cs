using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Gives a subnet exactly the endpoints of a list, as Azure's own commands do.</summary>
internal static class SubnetEndpoints
{
    /// <param name="topology">Holds the subnet.</param>
    /// <param name="subnet">The subnet before its endpoints change.</param>
    /// <param name="services">Endpoint names; every other endpoint of the subnet is switched off.</param>
    public static Result<Changed> Apply(SimTopology topology, SimSubnet subnet, ValueList<string> services)
    {
        IEnumerable<Change> off = subnet.ServiceEndpoints
            .Where(endpoint => !services.Contains(endpoint.Service, ArmId.Comparer))
            .Select(endpoint => new DisableServiceEndpoint(subnet.Id, endpoint.Service));
        IEnumerable<Change> on = services.Select(service => new EnableServiceEndpoint(subnet.Id, service));

        Changed done = new(topology, subnet);
        foreach (Change step in off.Concat(on))
        {
            if (!step.Apply(done.Topology).IsSuccess(out Changed? next, out Refusal? refusal))
            {
                return refusal;
            }

            done = done with
            {
                Topology = next.Topology,
                Warnings = done.Warnings.Concat(next.Warnings).ToValueList(),
            };
        }

        return done with { Subject = done.Topology.Subnets.Find(subnet.Id) };
    }
}
