using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation;

/// <summary>Any machine of a subnet that has nothing of its own.</summary>
internal sealed record AnyNode : Node
{
    private AnyNode(CompiledSubnet subnet, AddressSet addresses)
        : base(subnet) => Addresses = addresses;

    public override AddressSet Addresses { get; }

    public override string Name => Subnet.Subnet.ToString();

    public override string Id => Subnet.Subnet.Id;

    public override UnresolvedValue? UnreadAddress => Subnet.Subnet.Unread("addressPrefix");

    /// <summary>On any address of the subnet, be it in use or not.</summary>
    public static AnyNode In(CompiledSubnet subnet) => new(subnet, subnet.Addresses);

    /// <summary>One that is not there yet, so that it has one of the free addresses.</summary>
    public static AnyNode In(CompiledSubnet subnet, AddressBook taken)
    {
        AddressSet inUse = AddressSet.UnionOf(taken.TakenIn(subnet.Subnet.Id).Select(AddressSet.From));
        AddressSet free = subnet.UsableAddresses.Except(inUse);
        return new(subnet, free.IsEmpty ? subnet.UsableAddresses : free);
    }

    /// <summary>All that it may have is called by the subnet's prefix.</summary>
    public override string TextOf(AddressSet source) =>
        (source == Addresses ? Subnet.Addresses : source).ToString();
}
