using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A subnet gives out its free addresses and no more.</summary>
public sealed class SubnetRoomRule : Rule
{
    public static readonly SubnetRoomRule Instance = new();

    private SubnetRoomRule()
        : base(
            "SE1107",
            "Full subnets take nothing more",
            "Nothing that needs an address goes into a subnet that has none free.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq")
    {
    }

    /// <summary>The next free address, as Azure would give it.</summary>
    public static Result<IPv4Address> NextFree(SimTopology topology, SimSubnet subnet) =>
        topology.Addresses.NextFreeIn(subnet) is { } address
            ? address
            : new Refusal(
                ErrorId.SubnetFull,
                $"The subnet '{subnet}' with {subnet.AddressPrefix} has no free address left.",
                subnet.ToString(),
                "SubnetIsFull");
}
