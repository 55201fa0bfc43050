using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>VMs do not go into a subnet that a managed service has for itself.</summary>
public sealed class DedicatedSubnetRule : ValidityRule<SimVM>
{
    public static readonly DedicatedSubnetRule Instance = new();

    private DedicatedSubnetRule()
        : base(
            "SE1574",
            "Dedicated subnets take no VMs",
            "A VM has no interface in the subnet of a managed service that wants the subnet for itself.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-for-azure-services")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVM entity)
    {
        if (topology.ManagedServices.Count == 0)
        {
            return null;
        }

        foreach (SimNetworkInterface nic in entity.NetworkInterfaces)
        {
            SimManagedService? resident = topology.ManagedServices.FirstOrDefault(service =>
                ArmId.Same(service.SubnetId, nic.SubnetId) && ManagedServiceCatalogue.Of(service.Type).IsDedicated);
            if (resident is not null)
            {
                return new Refusal(
                    ErrorId.SubnetInUse,
                    $"The subnet '{resident.Subnet}' is {ManagedServiceCatalogue.Of(resident.Type).Name}'s own, of '{resident}', "
                    + "and takes no VM. Make another subnet.",
                    resident.Subnet);
            }
        }

        return null;
    }
}
