using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A delegation stays as long as its service is in the subnet.</summary>
public sealed class DelegationInUseRule : ValidityRule<SimSubnet>
{
    public static readonly DelegationInUseRule Instance = new();

    private DelegationInUseRule()
        : base(
            "SE1577",
            "Delegations in use stay",
            "The delegation of a subnet cannot change while a service that needs it is in the subnet.",
            "https://learn.microsoft.com/azure/virtual-network/manage-subnet-delegation")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimSubnet entity) => topology.ManagedServices
        .Where(service => ArmId.Same(service.SubnetId, entity.Id))
        .Select(service => (service, ManagedServiceCatalogue.Of(service.Type).Delegation))
        .Where(entry => entry.Delegation is not null && !ArmId.Same(entry.Delegation, entity.Delegation))
        .Select(entry => new Refusal(
            ErrorId.SubnetInUse,
            $"The subnet '{entity}' stays delegated to {entry.Delegation} as long as '{entry.service}' is in it. Remove "
            + "that first.",
            entity.ToString()))
        .FirstOrDefault();
}
