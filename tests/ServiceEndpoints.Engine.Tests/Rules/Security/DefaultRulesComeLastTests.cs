using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Security;

public sealed class DefaultRulesComeLastTests
{
    private static readonly World s_emptyGroup = Estate.HubWithPublicVM()
        .VM("vm2", "hub/app", "10.0.1.5")
        .Nsg("nsg")
        .NsgOn("nsg", "hub/app");

    [Fact]
    public void The_internet_is_kept_out() =>
        s_emptyGroup.Ask("203.0.113.10", Estate.PublicAddress, 22).IsBlockedBy("SE5002", Reason.NsgDenied);

    [Fact]
    public void The_VNet_is_let_in() => s_emptyGroup.Ask("vm2", "vm1", 22).IsLetThroughBy("SE5002");

    [Fact]
    public void The_internet_is_let_out_to() => s_emptyGroup.Ask("vm1", "8.8.8.8", 443).IsLetThroughBy("SE5002");

    [Fact]
    public void A_custom_rule_comes_before_them() => s_emptyGroup
        .Nsg("nsg", "4096 In Deny * 10.0.1.5 * *")
        .Ask("vm2", "vm1", 22)
        .IsBlockedBy("SE5001", Reason.NsgDenied);
}
