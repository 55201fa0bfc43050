using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.ManagedServices;

/// <summary>Deploys a managed service into a subnet, in the region of its VNet unless another is named.</summary>
public sealed record CreateManagedService(Placement Placement, string SubnetId, ManagedServiceType Type) : Change
{
    /// <summary>Null is the next free address.</summary>
    public string? PrivateIPAddress { get; init; }

    /// <summary>The public addresses that it leaves with, as far as they are known.</summary>
    public ValueList<string> PublicIPAddress { get; init; } = [];

    /// <summary>Whether an app sends everything through the subnet; null for services that are no apps.</summary>
    public bool? RouteAll { get; init; }

    public override string Action => $"Deploy {Kind.Name}";

    public override string Target => Placement.Name;

    private ManagedServiceKind Kind => ManagedServiceCatalogue.Of(Type);

    /// <summary>A subnet that is to be delegated is written; its policies are the service's own business.</summary>
    public override IEnumerable<ArmRequest> Requests(SimTopology topology)
    {
        bool isDelegated = Kind.Delegation is null || topology.Subnets.Find(SubnetId)?.Delegation is not null;
        ArmRequest deployment = ArmRequest.Write(Placement.IdIn(topology, Kind.ArmType)).Joining(SubnetId);
        return isDelegated ? [deployment] : [deployment, ArmRequest.Write(SubnetId)];
    }

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.Subnets, SubnetId).IsSuccess(out SimSubnet? subnet, out Refusal? refusal)
            || !Placement.In(topology, NamedKind.ManagedService, Kind.ArmType, subnet.Location)
                .IsSuccess(out Place? place, out refusal)
            || !PublicAddresses().IsSuccess(out ValueList<IPv4Address>? publicly, out refusal)
            || !AddressFor(topology, subnet, place).IsSuccess(out PrivateAddressChoice? address, out refusal))
        {
            return refusal;
        }

        SimManagedService service = new()
        {
            Id = place.Id,
            Location = place.Location,
            Type = Type,
            SubnetId = subnet.Id,
            PrivateIPAddress = address.Address,
            PublicIPAddress = publicly,
            RouteAll = RouteAll ?? false,
        };
        refusal = UniqueNameRule.Judge(topology.ManagedServices, service)
            ?? ManagedServiceOptionsRule.Judge(Kind, RouteAll, PrivateIPAddress)
            ?? ResourceManagerVNetRule.Judge(topology, subnet)
            ?? ValidityRules.ManagedService.Judge(topology, service);
        return refusal is null ? Place(topology, service, subnet) : refusal;
    }

    private Result<Changed> Place(SimTopology topology, SimManagedService service, SimSubnet subnet)
    {
        List<string> warnings = [];
        SimTopology prepared = WithAliases(topology, subnet, warnings).With(Delegated(subnet, warnings));
        SimTopology after = prepared.With(service);
        SimSubnet placed = after.Subnets.Find(subnet.Id)!;
        return ManagedSubnetPolicyRule.Instance.Judge(after, placed) is { } conflict
            ? conflict
            : new Changed(after, service)
            {
                Warnings = [.. warnings, .. PolicyUsers.WarningsOf(topology, subnet, after, placed)],
            };
    }

    /// <summary>
    /// Deploying a managed instance adds its alias to the policies of the subnet.
    /// Source: https://learn.microsoft.com/azure/azure-sql/managed-instance/service-endpoint-policies-configure
    /// </summary>
    private SimTopology WithAliases(SimTopology topology, SimSubnet subnet, List<string> warnings)
    {
        if (Kind.Policies != PolicySupport.AliasRequired)
        {
            return topology;
        }

        foreach (SimServiceEndpointPolicy policy in ManagedSubnetPolicyRule.WithoutAlias(topology, subnet, Kind).ToList())
        {
            string alias = ManagedSubnetPolicyRule.Alias(Kind);
            warnings.Add($"Deploying {Kind.Name} adds the alias {alias} to the service endpoint policy '{policy}'.");
            SimServiceEndpointPolicyDefinition definition = new()
            {
                Id = ArmId.Child(policy.Id, ArmTypes.ServiceEndpointPolicyDefinitions, FreeName(policy)),
                Service = SimServiceEndpointPolicyDefinition.Global,
                ServiceResource = [alias],
            };
            topology = topology.With(policy with { Definitions = policy.Definitions.Add(definition) });
        }

        return topology;
    }

    private string FreeName(SimServiceEndpointPolicy policy)
    {
        string name = Kind.PolicyAlias!;
        while (policy.DefinitionNamed(name) is not null)
        {
            name += "-alias";
        }

        return name;
    }

    /// <summary>Azure's own deployments delegate a subnet that is not delegated yet.</summary>
    private SimSubnet Delegated(SimSubnet subnet, List<string> warnings)
    {
        if (Kind.Delegation is not { } delegation || ArmId.Same(subnet.Delegation, delegation))
        {
            return subnet;
        }

        warnings.Add($"The subnet '{subnet}' is now delegated to {delegation}, as {Kind.Name} needs it.");
        return subnet with { Delegation = delegation };
    }

    private Result<ValueList<IPv4Address>> PublicAddresses()
    {
        ValueList<IPv4Address> addresses = [];
        foreach (string text in PublicIPAddress)
        {
            if (AddressTextRule.Read(text, out IPv4Address? address) is { } refusal)
            {
                return refusal;
            }

            addresses = addresses.Add(address!.Value);
        }

        return addresses;
    }

    private Result<PrivateAddressChoice> AddressFor(SimTopology topology, SimSubnet subnet, Place place)
    {
        if (Type == ManagedServiceType.AppServiceGatewayIntegration)
        {
            return new PrivateAddressChoice(null);
        }

        return AddressTextRule.Read(PrivateIPAddress, out IPv4Address? wanted) is { } refusal
            ? refusal
            : PrivateAddress.Choose(topology, subnet, wanted, place.Id)
                .Then<PrivateAddressChoice>(address => new PrivateAddressChoice(address));
    }

    private sealed record PrivateAddressChoice(IPv4Address? Address);
}
