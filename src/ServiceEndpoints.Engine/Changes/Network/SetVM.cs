using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Starts or stops a VM and changes its primary interface; null detaches.</summary>
public sealed record SetVM(string VMId) : Change
{
    public Edit<PowerState> PowerState { get; init; }

    public Edit<string> SubnetId { get; init; }

    public Edit<string?> PrivateIPAddress { get; init; }

    public Edit<string?> PublicIPAddress { get; init; }

    public Edit<string?> NetworkSecurityGroupId { get; init; }

    public Edit<ValueList<string>> ApplicationSecurityGroupIds { get; init; }

    public Edit<bool> EnableIPForwarding { get; init; }

    public override string Action => "Change VM";

    public override string Target => ArmId.NameOf(VMId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology)
    {
        List<ArmRequest> requests = [];
        if (PowerState.IsGiven)
        {
            bool stops = PowerState.Or(default) == Model.PowerState.Stopped;
            requests.Add(ArmRequest.Post(VMId, stops ? "deallocate" : "start"));
        }

        if (ChangesInterface && topology.VMs.Find(VMId) is { NetworkInterfaces: [var primary, ..] })
        {
            requests.Add(RequestFor(primary));
        }

        return requests.Count > 0 ? requests : [ArmRequest.Write(VMId)];
    }

    private bool ChangesInterface =>
        SubnetId.IsGiven || PrivateIPAddress.IsGiven || PublicIPAddress.IsGiven || NetworkSecurityGroupId.IsGiven
        || ApplicationSecurityGroupIds.IsGiven || EnableIPForwarding.IsGiven;

    private ArmRequest RequestFor(SimNetworkInterface nic) => ArmRequest.Write(nic.Id)
        .Joining(SubnetId.Or(null!))
        .Joining(NetworkSecurityGroupId.Or(null))
        .Joining(ApplicationSecurityGroupIds.Or([]), "joinIpConfiguration")
        .Joining(PublicIPAddress.Or(null) is null ? null : PublicAddressId.Of(nic.Id));

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.VMs, VMId)
                .Then(found => VMInterfaceRule.Instance.Judge(topology, found) is { } none ? none : new Result<SimVM>(found))
                .IsSuccess(out SimVM? vm, out Refusal? refusal)
            || !Edited(topology, vm.NetworkInterfaces[0]).IsSuccess(out SimNetworkInterface? primary, out refusal))
        {
            return refusal;
        }

        SimVM edited = vm with
        {
            PowerState = PowerState.Or(vm.PowerState),
            PowerStateIsAssumed = vm.PowerStateIsAssumed && !PowerState.IsGiven,
            NetworkInterfaces = [primary, .. vm.NetworkInterfaces.Skip(1)],
        };
        if (edited == vm)
        {
            return new Changed(topology, vm);
        }

        return ValidityRules.VM.Judge(topology, edited) is { } invalid
            ? invalid
            : new Changed(topology.With(edited), edited);
    }

    private Result<SimNetworkInterface> Edited(SimTopology topology, SimNetworkInterface nic)
    {
        Refusal? refusal = AddressTextRule.Read(PublicIPAddress.Or(null), out IPv4Address? publicAddress)
            ?? ExistenceRule.Judge(topology.NetworkSecurityGroups, NetworkSecurityGroupId.Or(null))
            ?? ExistenceRule.Judge(topology.ApplicationSecurityGroups, ApplicationSecurityGroupIds.Or([]));
        if (refusal is not null)
        {
            return refusal;
        }

        return Address(topology, nic).Then<SimNetworkInterface>(address => nic with
        {
            SubnetId = SubnetId.Or(nic.SubnetId),
            PrivateIPAddress = address,
            PublicIPAddress = PublicIPAddress.IsGiven ? publicAddress : nic.PublicIPAddress,
            HasPublicIPAddress = PublicIPAddress.IsGiven ? publicAddress is not null : nic.HasPublicIPAddress,
            NetworkSecurityGroupId = NetworkSecurityGroupId.Or(nic.NetworkSecurityGroupId),
            ApplicationSecurityGroupIds = ApplicationSecurityGroupIds.Or(nic.ApplicationSecurityGroupIds),
            EnableIPForwarding = EnableIPForwarding.Or(nic.EnableIPForwarding),
        });
    }

    private Result<IPv4Address> Address(SimTopology topology, SimNetworkInterface nic)
    {
        string subnetId = SubnetId.Or(nic.SubnetId);
        if (AddressTextRule.Read(PrivateIPAddress.Or(null), out IPv4Address? wanted) is { } refusal)
        {
            return refusal;
        }

        if (wanted is null && ArmId.Same(subnetId, nic.SubnetId))
        {
            return nic.PrivateIPAddress;
        }

        return ExistenceRule.Find(topology.Subnets, subnetId)
            .Then(subnet => PrivateAddress.Choose(topology, subnet, wanted, nic.Id));
    }
}
