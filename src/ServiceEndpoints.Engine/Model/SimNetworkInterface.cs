using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>A network interface of a VM. Routes and security rules belong to interfaces, not to machines.</summary>
public sealed record SimNetworkInterface : SimEntity
{
    public required string VMId { get; init; }

    public string VMName => ArmId.NameOf(VMId);

    public required string SubnetId { get; init; }

    public string SubnetName => ArmId.NameOf(SubnetId);

    public string VNetName => ArmId.NameOf(ArmId.ParentOf(SubnetId));

    public required IPv4Address PrivateIPAddress { get; init; }

    public IPv4Address? PublicIPAddress { get; init; }

    /// <summary>True also when Azure gives the public address dynamically, so that it is not known here.</summary>
    public bool HasPublicIPAddress { get; init; }

    public string? NetworkSecurityGroupId { get; init; }

    public string? NetworkSecurityGroup => NetworkSecurityGroupId is null ? null : ArmId.NameOf(NetworkSecurityGroupId);

    public ValueList<string> ApplicationSecurityGroupIds { get; init; } = [];

    public ValueList<string> ApplicationSecurityGroup => ApplicationSecurityGroupIds.Select(ArmId.NameOf).ToValueList();

    /// <summary>
    /// Whether it may send packets that carry other source addresses than its own, as appliances must.
    /// </summary>
    public bool EnableIPForwarding { get; init; }

    protected override string DisplayName => $"{VMName}/{Name}";
}
