using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The public addresses of a VM's interfaces are public and theirs alone.</summary>
public sealed class VMPublicAddressRule : ValidityRule<SimVM>
{
    public static readonly VMPublicAddressRule Instance = new();

    private VMPublicAddressRule()
        : base(
            "SE1405",
            "Interfaces have public addresses of their own",
            "A public address is attached to one interface, NAT gateway or network at a time.",
            "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVM entity)
    {
        foreach (SimNetworkInterface nic in entity.NetworkInterfaces)
        {
            if (nic.PublicIPAddress is { } address
                && PublicAddressRule.Judge(topology, [address], nic.Id) is { } refusal)
            {
                return refusal;
            }
        }

        IPv4Address? twice = entity.NetworkInterfaces
            .Where(nic => nic.PublicIPAddress is not null)
            .GroupBy(nic => nic.PublicIPAddress)
            .FirstOrDefault(group => group.Skip(1).Any())?.Key;
        return twice is null
            ? null
            : new Refusal(
                ErrorId.AddressInUse,
                $"Two interfaces of the VM '{entity}' cannot both have {twice}.",
                twice.ToString());
    }
}
