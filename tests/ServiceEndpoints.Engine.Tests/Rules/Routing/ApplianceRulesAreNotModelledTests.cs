using System.Linq;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class ApplianceRulesAreNotModelledTests
{
    private static readonly World s_between = Estate.Hub()
        .Subnet("hub/data", "10.0.2.0/24")
        .VM("vm2", "hub/data", "10.0.2.4")
        .Subnet("hub/nva", "10.0.9.0/24")
        .Appliance("nva", "hub/nva", "10.0.9.4")
        .RouteTable("rt", "hub/app", "10.0.2.0/24 -> VirtualAppliance 10.0.9.4");

    [Fact]
    public void An_appliance_between_two_subnets_is_taken_to_allow()
    {
        SimReachability answer = s_between.Ask("vm1", "vm2", 22);

        answer.IsLetThroughBy("SE3023");
        Assert.Contains("D-APPLIANCE-RULES", answer.Caveats.Select(caveat => caveat.Id));
    }

    [Fact]
    public void Inside_the_VNets_it_keeps_the_source_address() =>
        Assert.Equal("10.0.1.4", s_between.Ask("vm1", "vm2", 22).SourceAddress);

    [Fact]
    public void Its_security_group_is_modelled() => s_between
        .Nsg("nsg", "100 In Deny * * * *")
        .NsgOn("nsg", "hub/nva")
        .Ask("vm1", "vm2", 22)
        .IsBlockedBy("SE5001", Reason.NsgDenied);
}
