using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>
/// The whole estate, as an immutable value. A change is a function from one topology to another; keeping the old
/// value is a checkpoint.
/// </summary>
public sealed record SimTopology
{
    public const string DefaultSubscriptionId = "00000000-0000-0000-0000-000000000001";
    public const string DefaultTenantId = "00000000-0000-0000-0000-0000000000aa";
    public const string DefaultResourceGroupName = "sim";

    public string Name { get; init; } = "default";

    public string Location { get; init; } = "westeurope";

    public string SubscriptionId { get; init; } = DefaultSubscriptionId;

    public string TenantId { get; init; } = DefaultTenantId;

    public TopologyScope Scope { get; init; }

    public EndpointRouteModel EndpointRouteModel { get; init; }

    public StorageEndpointScope StorageEndpointScope { get; init; }

    public RuleAfterReenable RuleAfterReenable { get; init; }

    public RuleAfterSubnetDeleted RuleAfterSubnetDeleted { get; init; }

    public bool AllowAzureAdmitsEndpointTraffic { get; init; }

    public SameRegionSource SameRegionSource { get; init; }

    public bool ApplianceSourceNat { get; init; } = true;

    public SqlConnectionPolicy SqlConnectionPolicy { get; init; }

    /// <summary>
    /// The simulated time that a service endpoint takes to be set up and to be taken down; zero is at once.
    /// </summary>
    public TimeSpan ProvisioningDelay { get; init; }

    /// <summary>Limits that differ from the catalogue's, by name.</summary>
    public ValueList<LimitOverride> Limit { get; init; } = [];

    /// <summary>The weekly service tag file in use; null is the built-in snapshot.</summary>
    public ServiceTagSet? ServiceTags { get; init; }

    /// <summary>What the templates that it was read from say of themselves.</summary>
    internal TemplateWrites Template { get; init; } = TemplateWrites.None;

    public EntityTable<SimVNet> VNets { get; private init; } = EntityTable<SimVNet>.Empty;

    public EntityTable<SimSubnet> Subnets { get; private init; } = EntityTable<SimSubnet>.Empty;

    public EntityTable<SimPeering> Peerings { get; private init; } = EntityTable<SimPeering>.Empty;

    public EntityTable<SimVM> VMs { get; private init; } = EntityTable<SimVM>.Empty;

    /// <summary>The interfaces of the VMs, kept in step with them so that one is found by its own id or name.</summary>
    public EntityTable<SimNetworkInterface> NetworkInterfaces { get; private init; } =
        EntityTable<SimNetworkInterface>.Empty;

    public EntityTable<SimNatGateway> NatGateways { get; private init; } = EntityTable<SimNatGateway>.Empty;

    public EntityTable<SimRouteTable> RouteTables { get; private init; } = EntityTable<SimRouteTable>.Empty;

    public EntityTable<SimNetworkSecurityGroup> NetworkSecurityGroups { get; private init; } =
        EntityTable<SimNetworkSecurityGroup>.Empty;

    public EntityTable<SimApplicationSecurityGroup> ApplicationSecurityGroups { get; private init; } =
        EntityTable<SimApplicationSecurityGroup>.Empty;

    public EntityTable<SimOnPremisesNetwork> OnPremisesNetworks { get; private init; } =
        EntityTable<SimOnPremisesNetwork>.Empty;

    public EntityTable<SimGateway> Gateways { get; private init; } = EntityTable<SimGateway>.Empty;

    public EntityTable<SimPrivateEndpoint> PrivateEndpoints { get; private init; } =
        EntityTable<SimPrivateEndpoint>.Empty;

    public EntityTable<SimServiceEndpointPolicy> ServiceEndpointPolicies { get; private init; } =
        EntityTable<SimServiceEndpointPolicy>.Empty;

    public EntityTable<SimManagedService> ManagedServices { get; private init; } =
        EntityTable<SimManagedService>.Empty;

    public EntityTable<SimResource> Resources { get; private init; } = EntityTable<SimResource>.Empty;

    /// <summary>The subscriptions that were declared; any other belongs to the topology's own tenant.</summary>
    public EntityTable<SimSubscription> Subscriptions { get; private init; } = EntityTable<SimSubscription>.Empty;

    /// <summary>The custom roles; the built-in ones are in the catalogue.</summary>
    public EntityTable<SimRoleDefinition> RoleDefinitions { get; private init; } =
        EntityTable<SimRoleDefinition>.Empty;

    public EntityTable<SimRoleAssignment> RoleAssignments { get; private init; } =
        EntityTable<SimRoleAssignment>.Empty;

    /// <summary>Addresses in use, kept in step with everything that has one.</summary>
    public AddressBook Addresses { get; private init; } = AddressBook.Empty;

    /// <summary>Whether it holds nothing but its settings.</summary>
    public bool IsEmpty =>
        VNets.Count + RouteTables.Count + NetworkSecurityGroups.Count + ApplicationSecurityGroups.Count
        + NatGateways.Count + OnPremisesNetworks.Count + ServiceEndpointPolicies.Count + Resources.Count
        + Subscriptions.Count + RoleDefinitions.Count + RoleAssignments.Count == 0;

    /// <summary>The tenant that a subscription trusts.</summary>
    public string TenantOf(string subscriptionId) =>
        Subscriptions.Find(ArmId.Subscription(subscriptionId))?.TenantId ?? TenantId;

    /// <summary>Whether two ids lie in subscriptions of one tenant.</summary>
    public bool IsOneTenant(string id, string otherId) =>
        Subscriptions.Count == 0
        || ArmId.Same(TenantOf(ArmId.SubscriptionOf(id)), TenantOf(ArmId.SubscriptionOf(otherId)));

    public SimTopology With(SimVNet vnet) => this with { VNets = VNets.With(vnet) };

    public SimTopology With(SimSubnet subnet) => this with { Subnets = Subnets.With(subnet) };

    public SimTopology With(SimPeering peering) => this with { Peerings = Peerings.With(peering) };

    public SimTopology With(SimNatGateway gateway)
    {
        SimTopology cleared = NatGateways.TryGet(gateway.Id, out SimNatGateway? old) ? Without(old) : this;
        return cleared with
        {
            NatGateways = cleared.NatGateways.With(gateway),
            Addresses = Claimed(cleared.Addresses, gateway.PublicIPAddress, gateway.Id),
        };
    }

    public SimTopology With(SimRouteTable table) => this with { RouteTables = RouteTables.With(table) };

    public SimTopology With(SimNetworkSecurityGroup group) =>
        this with { NetworkSecurityGroups = NetworkSecurityGroups.With(group) };

    public SimTopology With(SimApplicationSecurityGroup group) =>
        this with { ApplicationSecurityGroups = ApplicationSecurityGroups.With(group) };

    public SimTopology With(SimOnPremisesNetwork network)
    {
        SimTopology cleared =
            OnPremisesNetworks.TryGet(network.Id, out SimOnPremisesNetwork? old) ? Without(old) : this;
        return cleared with
        {
            OnPremisesNetworks = cleared.OnPremisesNetworks.With(network),
            Addresses = Claimed(cleared.Addresses, network.AllPublicIPAddresses, network.Id),
        };
    }

    public SimTopology With(SimGateway gateway) => this with { Gateways = Gateways.With(gateway) };

    public SimTopology With(SimServiceEndpointPolicy policy) =>
        this with { ServiceEndpointPolicies = ServiceEndpointPolicies.With(policy) };

    public SimTopology With(SimResource resource) => this with { Resources = Resources.With(resource) };

    public SimTopology With(SimSubscription subscription) =>
        this with { Subscriptions = Subscriptions.With(subscription) };

    public SimTopology With(SimRoleDefinition role) => this with { RoleDefinitions = RoleDefinitions.With(role) };

    public SimTopology With(SimRoleAssignment assignment) =>
        this with { RoleAssignments = RoleAssignments.With(assignment) };

    public SimTopology With(SimVM vm)
    {
        SimTopology cleared = VMs.TryGet(vm.Id, out SimVM? old) ? Without(old) : this;
        EntityTable<SimNetworkInterface> interfaces = cleared.NetworkInterfaces;
        AddressBook addresses = cleared.Addresses;
        foreach (SimNetworkInterface nic in vm.NetworkInterfaces)
        {
            interfaces = interfaces.With(nic);
            addresses = Claimed(addresses.With(nic.SubnetId, nic.PrivateIPAddress, nic.Id), PublicOf(nic), nic.Id);
        }

        return cleared with { VMs = cleared.VMs.With(vm), NetworkInterfaces = interfaces, Addresses = addresses };
    }

    public SimTopology With(SimPrivateEndpoint endpoint)
    {
        AddressBook addresses = PrivateEndpoints.TryGet(endpoint.Id, out SimPrivateEndpoint? old)
            ? Addresses.Without(old.SubnetId, old.PrivateIPAddress)
            : Addresses;
        return this with
        {
            PrivateEndpoints = PrivateEndpoints.With(endpoint),
            Addresses = addresses.With(endpoint.SubnetId, endpoint.PrivateIPAddress, endpoint.Id),
        };
    }

    public SimTopology With(SimManagedService service)
    {
        SimTopology cleared = ManagedServices.TryGet(service.Id, out SimManagedService? old) ? Without(old) : this;
        AddressBook addresses = service.PrivateIPAddress is { } address
            ? cleared.Addresses.With(service.SubnetId, address, service.Id)
            : cleared.Addresses;
        return cleared with
        {
            ManagedServices = cleared.ManagedServices.With(service),
            Addresses = Claimed(addresses, OwnedBy(service), service.Id),
        };
    }

    public SimTopology Without(SimRoleAssignment assignment) =>
        this with { RoleAssignments = RoleAssignments.Without(assignment.Id) };

    public SimTopology Without(SimVNet vnet) => this with { VNets = VNets.Without(vnet.Id) };

    public SimTopology Without(SimSubnet subnet) => this with { Subnets = Subnets.Without(subnet.Id) };

    public SimTopology Without(SimPeering peering) => this with { Peerings = Peerings.Without(peering.Id) };

    public SimTopology Without(SimVM vm)
    {
        EntityTable<SimNetworkInterface> interfaces = NetworkInterfaces;
        AddressBook addresses = Addresses;
        foreach (SimNetworkInterface nic in vm.NetworkInterfaces)
        {
            interfaces = interfaces.Without(nic.Id);
            addresses = Released(addresses.Without(nic.SubnetId, nic.PrivateIPAddress), PublicOf(nic), nic.Id);
        }

        return this with { VMs = VMs.Without(vm.Id), NetworkInterfaces = interfaces, Addresses = addresses };
    }

    public SimTopology Without(SimNatGateway gateway) => this with
    {
        NatGateways = NatGateways.Without(gateway.Id),
        Addresses = Released(Addresses, gateway.PublicIPAddress, gateway.Id),
    };

    public SimTopology Without(SimRouteTable table) => this with { RouteTables = RouteTables.Without(table.Id) };

    public SimTopology Without(SimNetworkSecurityGroup group) =>
        this with { NetworkSecurityGroups = NetworkSecurityGroups.Without(group.Id) };

    public SimTopology Without(SimApplicationSecurityGroup group) =>
        this with { ApplicationSecurityGroups = ApplicationSecurityGroups.Without(group.Id) };

    public SimTopology Without(SimOnPremisesNetwork network) => this with
    {
        OnPremisesNetworks = OnPremisesNetworks.Without(network.Id),
        Addresses = Released(Addresses, network.AllPublicIPAddresses, network.Id),
    };

    public SimTopology Without(SimGateway gateway) => this with { Gateways = Gateways.Without(gateway.Id) };

    public SimTopology Without(SimServiceEndpointPolicy policy) =>
        this with { ServiceEndpointPolicies = ServiceEndpointPolicies.Without(policy.Id) };

    public SimTopology Without(SimManagedService service)
    {
        AddressBook addresses = service.PrivateIPAddress is { } address
            ? Addresses.Without(service.SubnetId, address)
            : Addresses;
        return this with
        {
            ManagedServices = ManagedServices.Without(service.Id),
            Addresses = Released(addresses, OwnedBy(service), service.Id),
        };
    }

    public SimTopology Without(SimResource resource) => this with { Resources = Resources.Without(resource.Id) };

    public SimTopology Without(SimPrivateEndpoint endpoint) => this with
    {
        PrivateEndpoints = PrivateEndpoints.Without(endpoint.Id),
        Addresses = Addresses.Without(endpoint.SubnetId, endpoint.PrivateIPAddress),
    };

    public override string ToString() => Name;

    private static IEnumerable<IPv4Address> PublicOf(SimNetworkInterface nic) =>
        nic.PublicIPAddress is { } address ? [address] : [];

    private static IEnumerable<IPv4Address> OwnedBy(SimManagedService service) =>
        service.HasOwnPublicAddresses ? service.PublicIPAddress : [];

    private static AddressBook Claimed(AddressBook addresses, IEnumerable<IPv4Address> publicOnes, string ownerId) =>
        publicOnes.Aggregate(addresses, (book, address) => book.WithPublic(address, ownerId));

    private static AddressBook Released(AddressBook addresses, IEnumerable<IPv4Address> publicOnes, string ownerId) =>
        publicOnes.Aggregate(addresses, (book, address) => book.WithoutPublic(address, ownerId));
}
