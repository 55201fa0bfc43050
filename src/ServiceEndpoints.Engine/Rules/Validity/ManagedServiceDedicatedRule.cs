using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Some managed services share their subnet with nothing of another kind.</summary>
public sealed class ManagedServiceDedicatedRule : ValidityRule<SimManagedService>
{
    public static readonly ManagedServiceDedicatedRule Instance = new();

    private ManagedServiceDedicatedRule()
        : base(
            "SE1573",
            "Dedicated subnets hold one kind of service",
            "A managed service that wants a subnet of its own is not deployed beside anything of another kind, nor anything of "
            + "another kind beside it.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-for-azure-services")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimManagedService entity)
    {
        ManagedServiceKind kind = ManagedServiceCatalogue.Of(entity.Type);
        foreach (string owner in topology.Addresses.OwnersIn(entity.SubnetId).Where(id => !ArmId.Same(id, entity.Id)))
        {
            SimManagedService? other = topology.ManagedServices.Find(owner);
            bool isSame = other?.Type == entity.Type;
            ManagedServiceKind? dedicated = isSame ? null
                : kind.IsDedicated ? kind
                : other is null ? null : ManagedServiceCatalogue.Of(other.Type);
            if (dedicated is { IsDedicated: true })
            {
                return new Refusal(
                    ErrorId.SubnetInUse,
                    $"{dedicated.Name} has a subnet of its own, so that '{entity}' and '{ArmId.NameOf(owner)}' cannot both be in "
                    + $"'{entity.Subnet}'. Make another subnet.",
                    entity.Subnet);
            }
        }

        return null;
    }
}
