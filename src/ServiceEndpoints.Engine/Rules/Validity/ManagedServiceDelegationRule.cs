using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A delegated subnet takes the service that it is delegated to.</summary>
public sealed class ManagedServiceDelegationRule : ValidityRule<SimManagedService>
{
    public static readonly ManagedServiceDelegationRule Instance = new();

    private ManagedServiceDelegationRule()
        : base(
            "SE1572",
            "A delegated subnet is for its service",
            "A subnet that is delegated to one service takes no other service.",
            "https://learn.microsoft.com/azure/virtual-network/subnet-delegation-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimManagedService entity)
    {
        ManagedServiceKind kind = ManagedServiceCatalogue.Of(entity.Type);
        string? delegation = topology.Subnets.Find(entity.SubnetId)?.Delegation;
        return delegation is null || ArmId.Same(delegation, kind.Delegation)
            ? null
            : new Refusal(
                ErrorId.ValueInvalid,
                $"The subnet '{entity.Subnet}' is delegated to {delegation} and does not take {kind.Name}. "
                + $"Set-SimSubnet {entity.Subnet} -Delegation $null takes the delegation away.",
                entity.Subnet);
    }
}
