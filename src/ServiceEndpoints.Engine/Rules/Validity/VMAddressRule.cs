using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Every interface has a private address that its subnet can give it.</summary>
public sealed class VMAddressRule : ValidityRule<SimVM>
{
    public static readonly VMAddressRule Instance = new();

    private VMAddressRule()
        : base(
            "SE1404",
            "Interfaces have addresses of their subnets",
            "The private address of an interface lies in its subnet, is not one of Azure's five, and is its alone.",
            "https://learn.microsoft.com/azure/virtual-network/ip-services/private-ip-addresses")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVM entity)
    {
        HashSet<(string, IPv4Address)> own = [];
        foreach (SimNetworkInterface nic in entity.NetworkInterfaces)
        {
            if (Judge(topology, nic) is { } refusal)
            {
                return refusal;
            }

            if (!own.Add((nic.SubnetId, nic.PrivateIPAddress)))
            {
                return new(
                    ErrorId.AddressInUse,
                    $"Two interfaces of the VM '{entity}' cannot both have {nic.PrivateIPAddress}.",
                    nic.PrivateIPAddress.ToString());
            }
        }

        return null;
    }

    private static Refusal? Judge(SimTopology topology, SimNetworkInterface nic) =>
        topology.Subnets.Find(nic.SubnetId) is { } subnet
            ? PrivateAddress.Judge(topology, subnet, nic.PrivateIPAddress, nic.Id)
            : null;
}
