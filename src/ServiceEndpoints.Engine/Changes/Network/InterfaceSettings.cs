using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>What a new network interface is to have.</summary>
public sealed record InterfaceSettings(string SubnetId)
{
    /// <summary>Null takes the next free address of the subnet.</summary>
    public string? PrivateIPAddress { get; init; }

    public string? PublicIPAddress { get; init; }

    public string? NetworkSecurityGroupId { get; init; }

    public ValueList<string> ApplicationSecurityGroupIds { get; init; } = [];

    public bool EnableIPForwarding { get; init; }

    public override string ToString() => ArmId.PathOf(SubnetId);

    /// <summary>The request to make the interface.</summary>
    internal ArmRequest Request(string id) => ArmRequest.Write(id)
        .Joining(SubnetId)
        .Joining(NetworkSecurityGroupId)
        .Joining(ApplicationSecurityGroupIds, "joinIpConfiguration")
        .Joining(PublicIPAddress is null ? null : PublicAddressId.Of(id));

    /// <summary>Makes the interface with its address; the rules for VMs judge the rest.</summary>
    internal Result<SimNetworkInterface> Make(SimTopology topology, string id, string vmId)
    {
        Refusal? refusal = AddressTextRule.Read(PrivateIPAddress, out IPv4Address? wanted)
            ?? AddressTextRule.Read(PublicIPAddress, out _)
            ?? ExistenceRule.Judge(topology.NetworkSecurityGroups, NetworkSecurityGroupId)
            ?? ExistenceRule.Judge(topology.ApplicationSecurityGroups, ApplicationSecurityGroupIds);
        if (refusal is not null)
        {
            return refusal;
        }

        return ExistenceRule.Find(topology.Subnets, SubnetId)
            .Then(subnet => PrivateAddress.Choose(topology, subnet, wanted, id))
            .Then<SimNetworkInterface>(address => new SimNetworkInterface
            {
                Id = id,
                VMId = vmId,
                SubnetId = SubnetId,
                PrivateIPAddress = address,
                PublicIPAddress = PublicIPAddress is null ? null : IPv4Address.Parse(PublicIPAddress),
                HasPublicIPAddress = PublicIPAddress is not null,
                NetworkSecurityGroupId = NetworkSecurityGroupId,
                ApplicationSecurityGroupIds = ApplicationSecurityGroupIds,
                EnableIPForwarding = EnableIPForwarding,
            });
    }
}
