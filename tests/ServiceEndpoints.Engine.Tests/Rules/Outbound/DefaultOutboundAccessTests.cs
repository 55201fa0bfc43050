using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Outbound;

public sealed class DefaultOutboundAccessTests
{
    private static readonly IPv4Address s_oneOfTheRegion =
        BuiltInServiceTags.Instance.All.Single(tag => tag.Name == "AzureCloud.westeurope").Addresses.First;

    [Fact]
    public void A_machine_without_egress_leaves_with_some_address_of_its_region()
    {
        SimReachability answer = Estate.Hub().Ask("vm1", "8.8.8.8");

        answer.IsLetThroughBy("SE6003");
        Assert.Equal("AzureCloud.westeurope", answer.SourceAddress);
        Assert.Contains("D-DEFOUT", answer.Caveats.Select(caveat => caveat.Id));
    }

    [Fact]
    public void A_firewall_that_lists_a_part_of_them_may_let_it_in() => Assert.Equal(
        Verdict.PartlyReachable,
        Estate.Hub().KeyVault("kv").IPRule("kv", $"{s_oneOfTheRegion}").Ask("vm1", "kv").Verdict);

    [Fact]
    public void A_machine_with_an_address_does_not_need_it() =>
        Estate.HubWithPublicVM().Ask("vm1", "8.8.8.8").IsDecidedWithout("SE6003");
}
