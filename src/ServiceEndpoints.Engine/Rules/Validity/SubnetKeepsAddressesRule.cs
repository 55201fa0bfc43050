using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subnet cannot give up a range while something has an address in it.</summary>
public sealed class SubnetKeepsAddressesRule : ValidityRule<SimSubnet>
{
    public static readonly SubnetKeepsAddressesRule Instance = new();

    private SubnetKeepsAddressesRule()
        : base(
            "SE1123",
            "A subnet keeps the addresses it gave",
            "A range of a subnet can change only when no address in use would be left outside or become Azure's own.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimSubnet entity)
    {
        if (topology.Subnets.Find(entity.Id) is not { } now || now.AddressPrefix.Equals(entity.AddressPrefix))
        {
            return null;
        }

        foreach (IPv4Address address in topology.Addresses.TakenIn(entity.Id))
        {
            if (!entity.AddressPrefix.Any(prefix => Gives(prefix, address)))
            {
                string owner = ArmId.NameOf(topology.Addresses.OwnerOf(entity.Id, address) ?? "");
                return new(
                    ErrorId.SubnetInUse,
                    $"The subnet '{entity}' cannot change to {entity.AddressPrefix}: '{owner}' has {address}.",
                    entity.ToString());
            }
        }

        return null;
    }

    private static bool Gives(AddressPrefix prefix, IPv4Address address) =>
        prefix.Contains(address) && !ReservedAddressRule.IsKept(prefix, address);
}
