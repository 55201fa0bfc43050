using System;
using System.Linq;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Rules;
using ServiceEndpoints.Tests.Sessions;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What documentation and users say of endpoints that come, change and go.</summary>
public sealed class EndpointLifeExamples
{
    private const string Storage = "Microsoft.Storage";

    [Fact]
    [Trait("Example", "71")]
    public void A_rule_is_refused_while_the_subnet_is_updating()
    {
        SessionLab lab = new(Estate.Account());
        lab.Make(new SetTopology { ProvisioningDelay = TimeSpan.FromMinutes(1) });
        lab.Enable("hub/app");
        AddVNetRule rule = new(lab.Topology.Resources.Single().Id, World.SubnetId("hub/app"));

        Refusal? refusal = rule.Apply(lab.Topology).Refusal;

        Assert.Equal((ErrorId.SubnetsNotProvisioned, "NetworkAclsValidationFailure"), (refusal?.Id, refusal?.AzureCode));
        Assert.Contains("They are in Updating state..", refusal!.Message, StringComparison.Ordinal);
        lab.Step(60);
        Assert.Null(rule.Apply(lab.Topology).Refusal);
    }

    [Theory]
    [InlineData(RuleAfterReenable.Resumes, Verdict.Reachable)]
    [InlineData(RuleAfterReenable.Stale, Verdict.Blocked)]
    [Trait("Example", "73")]
    public void After_disabling_and_enabling_the_rule_resumes_or_has_to_be_added_again(
        RuleAfterReenable model, Verdict verdict)
    {
        World world = Estate.Account(Storage).VNetRule("acct", "hub/app")
            .With(topology => topology with { RuleAfterReenable = model });
        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "acct").Verdict);

        SessionLab lab = new(world);
        lab.Disable("hub/app");
        Assert.Equal(Verdict.Blocked, Asked(lab).Verdict);
        lab.Enable("hub/app");

        Assert.Equal(verdict, Asked(lab).Verdict);
        Assert.Contains(Asked(lab).Caveats, caveat => caveat.Id == "D-REENABLE");

        SimResource account = lab.Topology.Resources.Single();
        lab.Make(new RemoveNetworkRule(account.Id, NetworkRuleKind.VirtualNetwork, World.SubnetId("hub/app")));
        lab.Make(new AddVNetRule(account.Id, World.SubnetId("hub/app")));
        Assert.Equal(Verdict.Reachable, Asked(lab).Verdict);
        Assert.DoesNotContain(Asked(lab).Caveats, caveat => caveat.Id == "D-REENABLE");
    }

    [Theory]
    [InlineData(true, "198.51.100.4", "10.0.1.4")]
    [InlineData(false, "10.0.1.4", "198.51.100.4")]
    [Trait("Example", "137")]
    public void Switching_closes_open_connections_and_switches_the_source(bool enable, string before, string after)
    {
        World world = Estate.HubWithPublicVM(enable ? [] : [Storage])
            .Resource(ResourceType.StorageAccount, "acct", address: Estate.AccountAddress, defaultAction: RuleAction.Allow);
        SessionLab lab = new(world);
        SimConnection connection = lab.Connect("vm1", "acct");
        Assert.Equal(before, connection.SourceAddress);

        _ = enable ? lab.Enable("hub/app") : lab.Disable("hub/app");

        Assert.Equal(ConnectionState.Closed, lab.Now(connection).State);
        Assert.Equal(after, lab.Connect("vm1", "acct").SourceAddress);
    }

    [Theory]
    [InlineData("Microsoft.Storage", "eastus, westus")]
    [InlineData("Microsoft.Sql", "eastus")]
    [Trait("Example", "139")]
    [Trait("Example", "140")]
    public void An_endpoint_in_East_US_reads_back_as_documented(string service, string locations)
    {
        World world = new World().VNet("hub", "10.0.0.0/16", "eastus").Subnet("hub/app", "10.0.1.0/24");
        SimTopology after = new EnableServiceEndpoint(World.SubnetId("hub/app"), service)
            .Apply(world.Topology).Value.Topology;

        SimServiceEndpoint endpoint = Assert.Single(after.Subnets.Single().ServiceEndpoints);
        Assert.Equal(
            (ProvisioningState.Succeeded, service, locations),
            (endpoint.ProvisioningState, endpoint.Service, endpoint.Locations.ToString()));
    }

    [Theory]
    [InlineData(RuleAfterSubnetDeleted.NetworkSourceDeleted)]
    [InlineData(RuleAfterSubnetDeleted.Removed)]
    [Trait("Example", "143")]
    public void A_VNet_with_endpoints_and_rules_is_deleted_and_its_name_gives_nobody_access_again(
        RuleAfterSubnetDeleted model)
    {
        World world = new World()
            .VNet("hub", "10.0.0.0/16")
            .Subnet("hub/app", "10.0.1.0/24", Storage)
            .Storage("acct", address: Estate.AccountAddress)
            .VNetRule("acct", "hub/app")
            .With(topology => topology with { RuleAfterSubnetDeleted = model });
        SessionLab lab = new(world);

        Assert.Contains("'acct'", Assert.Single(lab.Make(
            new DeleteVNet(World.Id(ArmTypes.VNet, "hub"))).Warnings), StringComparison.Ordinal);
        lab.Become(gone => gone
            .VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24", Storage).VM("vm1", "hub/app", "10.0.1.4"));

        SimReachability answer = Asked(lab);
        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(
            model == RuleAfterSubnetDeleted.Removed ? Reason.NoVNetRule : Reason.NetworkSourceDeleted, answer.Reason);
    }

    private static SimReachability Asked(SessionLab lab) => new World(lab.Topology).Ask("vm1", "acct");
}
