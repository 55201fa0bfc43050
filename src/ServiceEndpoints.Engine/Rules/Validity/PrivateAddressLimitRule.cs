using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A VNet has a limit of private addresses, and so has a VNet with all that are peered with it.</summary>
public sealed class PrivateAddressLimitRule : ValidityRule<SimVM>
{
    public static readonly PrivateAddressLimitRule Instance = new();

    private PrivateAddressLimitRule()
        : base(
            "SE1702",
            "Private addresses of a VNet",
            "A VNet has at most 65536 private addresses in use, a VNet and those peered with it at most 128000.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVM entity)
    {
        SimNetworkInterface[] added = entity.NetworkInterfaces
            .Where(nic => !topology.NetworkInterfaces.TryGet(nic.Id, out _))
            .ToArray();
        return added.Length == 0 ? null : Judge(topology, ArmId.ParentOf(added[0].SubnetId), added.Length);
    }

    /// <param name="more">How many addresses the VNet is to have besides those it has.</param>
    public static Refusal? Judge(SimTopology topology, string vnetId, int more) =>
        IsFar(topology, ServiceLimits.PrivateIPAddressesPerVNet, more)
            ? JudgeGroups(topology, vnetId, more)
            : LimitRule.Judge(
                topology,
                ServiceLimits.PrivateIPAddressesPerVNet,
                Count(topology, vnetId) + more,
                ArmId.NameOf(vnetId))
            ?? JudgeGroups(topology, vnetId, more);

    /// <summary>The group of the VNet and that of each peer hold its addresses.</summary>
    public static Refusal? JudgeGroups(SimTopology topology, string vnetId, int more) =>
        IsFar(topology, ServiceLimits.PrivateIPAddressesPerPeeredGroup, more)
            ? null
            : Peers(topology, vnetId)
                .Prepend(vnetId)
                .Select(centre => LimitRule.Judge(
                    topology,
                    ServiceLimits.PrivateIPAddressesPerPeeredGroup,
                    Peers(topology, centre).Prepend(centre).Sum(id => Count(topology, id)) + more,
                    ArmId.NameOf(centre)))
                .FirstOrDefault(refusal => refusal is not null);

    /// <summary>How many private addresses of a VNet are in use.</summary>
    public static int Count(SimTopology topology, string vnetId) =>
        topology.Subnets.PartsOf(vnetId).Sum(subnet => topology.Addresses.TakenIn(subnet.Id).Count);

    /// <summary>Fewer altogether than the limit are not too many anywhere, and counting is dear.</summary>
    private static bool IsFar(SimTopology topology, string limit, int more) =>
        topology.NetworkInterfaces.Count + topology.PrivateEndpoints.Count + topology.ManagedServices.Count + more
            <= LimitRule.NumberOf(topology, limit);

    private static IEnumerable<string> Peers(SimTopology topology, string vnetId) => topology.Peerings
        .PartsOf(vnetId)
        .Select(peering => peering.RemoteVNetId);
}
