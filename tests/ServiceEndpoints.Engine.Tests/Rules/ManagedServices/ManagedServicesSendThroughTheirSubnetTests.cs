using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.ManagedServices;

public sealed class ManagedServicesSendThroughTheirSubnetTests
{
    [Theory]
    [InlineData("mi")]
    [InlineData("10.0.1.7")]
    public void A_VNet_rule_for_its_subnet_lets_it_in_over_the_endpoint(string from)
    {
        SimReachability answer = Instance("Microsoft.Storage").VNetRule("acct", "hub/app").Ask(from, "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("10.0.1.7", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.Private, answer.SourceAddressKind);
        Assert.Contains(answer.Steps, step => step.RuleId == "SE4010" && step.Stage == Stage.Source);
    }

    [Fact]
    public void It_is_found_by_its_id_too() => Assert.Equal(
        "mi", Instance().Ask(World.Id("Microsoft.Sql/managedInstances", "mi"), "acct").Source);

    [Fact]
    public void The_security_group_of_its_subnet_filters_it() => Assert.Equal(
        Reason.NsgDenied,
        Instance("Microsoft.Storage").Nsg("nsg", "100 Out Deny Tcp * Storage 443").NsgOn("nsg", "hub/app")
            .Ask("mi", "acct").Blockers[0].Reason);

    [Fact]
    public void The_routes_of_its_subnet_lead_it() => Assert.Equal(
        Reason.RouteNone, Instance().RouteTable("rt", "hub/app", "0.0.0.0/0 -> None").Ask("mi", "acct").Reason);

    [Fact]
    public void Without_endpoint_the_rule_for_its_subnet_does_not_match() => Assert.Equal(
        Reason.EndpointNotEnabled, Instance().VNetRule("acct", "hub/app").Ask("mi", "acct").Reason);

    [Fact]
    public void The_policies_of_its_subnet_filter_it_and_its_own_storage_is_not_asked_about()
    {
        SimReachability answer = Instance("Microsoft.Storage").Storage("other")
            .Policy("pol", "hub/app", "other", "/services/Azure/ManagedInstance").Ask("mi", "acct");

        Assert.Equal(Reason.EndpointPolicyDenied, answer.Reason);
        Assert.Contains("SystemStorage", answer.Caveats.Select(caveat => caveat.Id));
    }

    [Fact]
    public void It_reaches_machines_as_they_reach_it()
    {
        World world = Instance();

        Assert.Equal("10.0.1.7", world.Ask("mi", "vm1").SourceAddress);
        SimReachability answer = world.Ask("vm1", "mi");
        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Contains("AddressOnly", answer.Caveats.Select(caveat => caveat.Id));
        Assert.Equal(Verdict.Reachable, world.Ask("vm1", "10.0.1.7").Verdict);
    }

    [Fact]
    public void The_security_group_of_its_subnet_filters_what_comes_to_it() => Assert.Equal(
        Reason.NsgDenied,
        Instance().Nsg("nsg", "100 In Deny Tcp * * 1433").NsgOn("nsg", "hub/app").Ask("vm1", "mi", 1433).Reason);

    private static World Instance(params string[] endpoints) => Estate.Account(endpoints)
        .Managed("mi", ManagedServiceType.SqlManagedInstance, "hub/app", "10.0.1.7");
}
