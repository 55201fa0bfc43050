using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Some managed services want a subnet of a certain name and size.</summary>
public sealed class ManagedServiceSubnetRule : ValidityRule<SimManagedService>
{
    public static readonly ManagedServiceSubnetRule Instance = new();

    private ManagedServiceSubnetRule()
        : base(
            "SE1571",
            "Managed services have subnets of their name and size",
            "Azure Firewall is in AzureFirewallSubnet, and gateway-required integration goes through GatewaySubnet. Several "
            + "services want a subnet of some size.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-for-azure-services")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimManagedService entity)
    {
        ManagedServiceKind kind = ManagedServiceCatalogue.Of(entity.Type);
        if (kind.SubnetName is { } name && !ArmId.Same(ArmId.NameOf(entity.SubnetId), name))
        {
            return new Refusal(
                ErrorId.ValueInvalid,
                $"{kind.Name} goes into a subnet called {name}, not into '{entity.Subnet}'.",
                entity.Subnet);
        }

        return kind.LongestPrefix is { } longest && topology.Subnets.Find(entity.SubnetId) is { AddressPrefix.Count: > 0 } subnet
            && subnet.AddressPrefix.All(prefix => prefix.Length > longest)
            ? new Refusal(
                ErrorId.SubnetTooSmall,
                $"{kind.Name} wants a subnet of /{longest} or larger, and '{subnet}' has {subnet.AddressPrefix}.",
                subnet.ToString())
            : null;
    }
}
