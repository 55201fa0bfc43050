using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class NextHopInOwnSubnetTests
{
    private static readonly FindingRule s_rule = NextHopInOwnSubnet.Instance;

    [Fact]
    public void Finds_a_route_to_an_appliance_beside_the_machines() => Estate.Hub()
        .Appliance("nva", "hub/app", "10.0.1.9")
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.1.9")
        .HasOne(s_rule, "hub/app", "10.0.1.9");

    [Fact]
    public void An_appliance_in_a_subnet_of_its_own_is_fine() => Estate.Hub()
        .Subnet("hub/nva", "10.0.9.0/24").Appliance("nva", "hub/nva", "10.0.9.4")
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4")
        .HasNone(s_rule);
}
