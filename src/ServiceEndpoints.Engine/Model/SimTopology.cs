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

    /// <summary>Limits that differ from the catalogue's, by name.</summary>
    public ValueList<LimitOverride> Limit { get; init; } = [];

    /// <summary>The weekly service tag file in use; null is the built-in snapshot.</summary>
    public ServiceTagSet? ServiceTags { get; init; }

    public EntityTable<SimVNet> VNets { get; private init; } = EntityTable<SimVNet>.Empty;

    public EntityTable<SimSubnet> Subnets { get; private init; } = EntityTable<SimSubnet>.Empty;

    public EntityTable<SimPeering> Peerings { get; private init; } = EntityTable<SimPeering>.Empty;

    public EntityTable<SimVM> VMs { get; private init; } = EntityTable<SimVM>.Empty;

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

    public EntityTable<SimResource> Resources { get; private init; } = EntityTable<SimResource>.Empty;

    /// <summary>Private addresses in use, kept in step with the interfaces and private endpoints.</summary>
    public AddressBook Addresses { get; private init; } = AddressBook.Empty;

    /// <summary>Whether it holds nothing but its settings.</summary>
    public bool IsEmpty =>
        VNets.Count + RouteTables.Count + NetworkSecurityGroups.Count + ApplicationSecurityGroups.Count
        + NatGateways.Count + OnPremisesNetworks.Count + Resources.Count == 0;

    public SimTopology With(SimVNet vnet) => this with { VNets = VNets.With(vnet) };

    public SimTopology With(SimSubnet subnet) => this with { Subnets = Subnets.With(subnet) };

    public SimTopology With(SimPeering peering) => this with { Peerings = Peerings.With(peering) };

    public SimTopology With(SimNatGateway gateway) => this with { NatGateways = NatGateways.With(gateway) };

    public SimTopology With(SimRouteTable table) => this with { RouteTables = RouteTables.With(table) };

    public SimTopology With(SimNetworkSecurityGroup group) =>
        this with { NetworkSecurityGroups = NetworkSecurityGroups.With(group) };

    public SimTopology With(SimApplicationSecurityGroup group) =>
        this with { ApplicationSecurityGroups = ApplicationSecurityGroups.With(group) };

    public SimTopology With(SimOnPremisesNetwork network) =>
        this with { OnPremisesNetworks = OnPremisesNetworks.With(network) };

    public SimTopology With(SimGateway gateway) => this with { Gateways = Gateways.With(gateway) };

    public SimTopology With(SimResource resource) => this with { Resources = Resources.With(resource) };

    public SimTopology With(SimVM vm)
    {
        AddressBook addresses = VMs.TryGet(vm.Id, out SimVM? old) ? Released(Addresses, old) : Addresses;
        foreach (SimNetworkInterface nic in vm.NetworkInterfaces)
        {
            addresses = addresses.With(nic.SubnetId, nic.PrivateIPAddress, nic.Id);
        }

        return this with { VMs = VMs.With(vm), Addresses = addresses };
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

    public SimTopology Without(SimVNet vnet) => this with { VNets = VNets.Without(vnet.Id) };

    public SimTopology Without(SimSubnet subnet) => this with { Subnets = Subnets.Without(subnet.Id) };

    public SimTopology Without(SimPeering peering) => this with { Peerings = Peerings.Without(peering.Id) };

    public SimTopology Without(SimVM vm) =>
        this with { VMs = VMs.Without(vm.Id), Addresses = Released(Addresses, vm) };

    public SimTopology Without(SimNatGateway gateway) => this with { NatGateways = NatGateways.Without(gateway.Id) };

    public SimTopology Without(SimRouteTable table) => this with { RouteTables = RouteTables.Without(table.Id) };

    public SimTopology Without(SimNetworkSecurityGroup group) =>
        this with { NetworkSecurityGroups = NetworkSecurityGroups.Without(group.Id) };

    public SimTopology Without(SimApplicationSecurityGroup group) =>
        this with { ApplicationSecurityGroups = ApplicationSecurityGroups.Without(group.Id) };

    public SimTopology Without(SimOnPremisesNetwork network) =>
        this with { OnPremisesNetworks = OnPremisesNetworks.Without(network.Id) };

    public SimTopology Without(SimGateway gateway) => this with { Gateways = Gateways.Without(gateway.Id) };

    public SimTopology Without(SimResource resource) => this with { Resources = Resources.Without(resource.Id) };

    public SimTopology Without(SimPrivateEndpoint endpoint) => this with
    {
        PrivateEndpoints = PrivateEndpoints.Without(endpoint.Id),
        Addresses = Addresses.Without(endpoint.SubnetId, endpoint.PrivateIPAddress),
    };

    public override string ToString() => Name;

    private static AddressBook Released(AddressBook addresses, SimVM vm)
    {
        foreach (SimNetworkInterface nic in vm.NetworkInterfaces)
        {
            addresses = addresses.Without(nic.SubnetId, nic.PrivateIPAddress);
        }

        return addresses;
    }
}
