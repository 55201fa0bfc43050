using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Security;

public sealed class TagsStandForPublishedAddressesTests
{
    private static readonly World s_onlyWestEurope = Estate.HubWithPublicVM()
        .Storage("near", address: Estate.AccountAddress)
        .Storage("far", "eastus")
        .Change("near", firewall => firewall with { DefaultAction = RuleAction.Allow })
        .Change("far", firewall => firewall with { DefaultAction = RuleAction.Allow })
        .Nsg("nsg", "100 Out Allow Tcp * Storage.WestEurope 443", "200 Out Deny * * * *")
        .NsgOn("nsg", "hub/app");

    [Fact]
    public void A_regional_tag_matches_an_account_of_the_region() =>
        s_onlyWestEurope.Ask("vm1", "near").IsLetThroughBy("SE5004");

    [Fact]
    public void It_does_not_match_one_elsewhere() =>
        s_onlyWestEurope.Ask("vm1", "far").IsBlockedBy("SE5001", Reason.NsgDenied);

    [Fact]
    public void The_global_tag_matches_both()
    {
        World global = s_onlyWestEurope.Nsg("nsg", "100 Out Allow Tcp * Storage 443", "200 Out Deny * * * *");

        global.Ask("vm1", "near").IsLetThroughBy("SE5004");
        global.Ask("vm1", "far").IsLetThroughBy("SE5004");
    }
}
