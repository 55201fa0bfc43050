using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation;

/// <summary>An interface of a machine.</summary>
internal sealed record InterfaceNode(CompiledSubnet Subnet, SimVM Machine, SimNetworkInterface Interface) : Node(Subnet)
{
    public override AddressSet Addresses { get; } = Interface.Unread("privateIPAddress") is null
        ? AddressSet.From(Interface.PrivateIPAddress)
        : Subnet.UsableAddresses;

    public override string Name => Machine.Name;

    public override string Id => Interface.Id;

    public override string OwnerId => Machine.Id;

    public override bool IsRunning => Machine.PowerState == PowerState.Running;

    public override UnresolvedValue? UnreadPower => Machine.Unread("powerState");

    public override bool IsPowerAssumed => Machine.PowerStateIsAssumed;

    public override bool Forwards => Interface.EnableIPForwarding;

    public override string? SecurityGroupId => Interface.NetworkSecurityGroupId;

    public override bool HasPublicIPAddress => Interface.HasPublicIPAddress;

    public override AddressSet PublicAddresses =>
        Interface.PublicIPAddress is { } address ? AddressSet.From(address) : AddressSet.Empty;

    public override string InterfaceName => Interface.ToString();

    public override UnresolvedValue? Unread(string word) => Interface.Unread(word);
}
