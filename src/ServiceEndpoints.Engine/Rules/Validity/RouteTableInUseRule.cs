using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A route table stays as long as a subnet has it.</summary>
public sealed class RouteTableInUseRule : DeletionRule<SimRouteTable>
{
    public static readonly RouteTableInUseRule Instance = new();

    private RouteTableInUseRule()
        : base(
            "SE1453",
            "Route tables in use stay",
            "A route table can be deleted when it is attached to no subnet.",
            "https://learn.microsoft.com/azure/virtual-network/manage-route-table")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimRouteTable entity) =>
        topology.Subnets.FirstOrDefault(subnet => ArmId.Same(subnet.RouteTableId, entity.Id)) is { } user
            ? new Refusal(
                ErrorId.RouteTableInUse,
                $"The route table '{entity}' is attached to the subnet '{user}'. "
                + $"Set-SimSubnet {user} -RouteTable $null detaches it.",
                entity.Name)
            : null;
}
