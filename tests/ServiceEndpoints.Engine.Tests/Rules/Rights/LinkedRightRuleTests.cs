using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Rights;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Rights;

public sealed class LinkedRightRuleTests
{
    private const string Join = "Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action";

    private static readonly string s_vault = Lab.ResourceId(ResourceType.KeyVault, "kv1");

    private static readonly SimTopology s_topology = Lab.Topology
        .WithResource(ResourceType.KeyVault, "kv1")
        .WithEndpoint(Lab.App, "Microsoft.KeyVault");

    [Fact]
    public void Refuses_in_the_words_of_Azure()
    {
        Refusal refusal = s_topology
            .Granted("Key Vault Contributor", RightsLab.Group)
            .Forbids(new AddVNetRule(s_vault, Lab.App), ErrorId.LinkedAuthorizationFailed);

        string id = PrincipalNames.ObjectIdOf("alice");
        Assert.StartsWith(
            $"The client 'alice' with object id '{id}' has permission to perform action "
            + $"'Microsoft.KeyVault/vaults/write' on scope '{s_vault}'; however, it does not have permission to "
            + $"perform action '{Join}' on the linked scope(s) '{Lab.App}' or the linked scope(s) are invalid.",
            refusal.Message,
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void Names_every_scope_that_lacks_the_right()
    {
        SimTopology topology = Lab.Topology
            .WithResource(ResourceType.CosmosDbAccount, "cosmos1")
            .WithEndpoint(Lab.App, "Microsoft.AzureCosmosDB")
            .WithEndpoint(Lab.Data, "Microsoft.AzureCosmosDB");
        string account = Lab.ResourceId(ResourceType.CosmosDbAccount, "cosmos1");

        Refusal refusal = topology
            .After(new AddVNetRule(account, Lab.App))
            .After(new AddVNetRule(account, Lab.Data))
            .Granted("Contributor", account)
            .Forbids(new AddIPRule(account, "203.0.113.7"), ErrorId.LinkedAuthorizationFailed);

        Assert.Contains($"'{Lab.App},{Lab.Data}'", refusal.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_at_the_other_thing_is_enough_there() => Assert.Null(s_topology
        .Granted("Key Vault Contributor", s_vault)
        .May(Lab.App, Join)
        .Asks(new AddVNetRule(s_vault, Lab.App)));

    [Fact]
    public void A_machine_joins_its_subnet()
    {
        CreateVM change = new(new("vm1") { ResourceGroupName = "machines" }, new(Lab.App));
        string group = ArmId.ResourceGroup(SimTopology.DefaultSubscriptionId, "machines");

        SimTopology topology = Lab.Topology.Granted("Contributor", group);

        topology.Forbids(change, ErrorId.LinkedAuthorizationFailed);
        Assert.Null(topology.Granted("Virtual Machine Contributor", Lab.Hub).Asks(change));
    }

    [Fact]
    public void A_subnet_joins_what_is_attached_to_it()
    {
        string table = Lab.Id(ArmTypes.RouteTable, "rt1");
        SetSubnet change = new(Lab.App) { RouteTableId = table };
        SimTopology topology = Lab.Topology
            .After(new CreateRouteTable(new("rt1")))
            .Granted("Network Contributor", Lab.Hub);

        topology.Forbids(change, ErrorId.LinkedAuthorizationFailed);
        Assert.Null(topology.May(table, "Microsoft.Network/routeTables/join/action").Asks(change));
    }

    [Fact]
    public void A_subnet_joins_a_policy_that_is_new_to_it_and_keeps_the_others()
    {
        string policy = Lab.Id(ArmTypes.ServiceEndpointPolicy, "pol1");
        SetSubnet change = new(Lab.App) { ServiceEndpointPolicyIds = (ValueList<string>)[policy] };
        SimTopology topology = Lab.Topology
            .After(new CreateServiceEndpointPolicy(new("pol1")))
            .WithEndpoint(Lab.App, "Microsoft.Storage")
            .Granted("Network Contributor", Lab.Hub);

        topology.Forbids(change, ErrorId.LinkedAuthorizationFailed);
        Assert.Null(topology.After(change).Asks(change));
        Assert.Null(topology.Granted("DNS Resolver Contributor", policy).Asks(change));
    }

    [Fact]
    public void A_peering_takes_a_right_on_either_side()
    {
        string spoke = Lab.Id(ArmTypes.VNet, "spoke");
        SimTopology topology = Lab.Topology
            .WithVNet("spoke", "10.1.0.0/16", Lab.Region)
            .Granted("Network Contributor", Lab.Hub);

        topology.Forbids(new AddPeering(Lab.Hub, spoke) { OneWay = true }, ErrorId.LinkedAuthorizationFailed);
        Assert.Null(topology.May(spoke, "Microsoft.Network/virtualNetworks/peer/action")
            .Asks(new AddPeering(Lab.Hub, spoke) { OneWay = true }));
        topology.May(spoke, "Microsoft.Network/virtualNetworks/peer/action")
            .Forbids(new AddPeering(Lab.Hub, spoke), ErrorId.AuthorizationFailed);
    }
}
