using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls;

public sealed class VNetRulesMatchIdentityTests
{
    private static readonly World s_admitted = Estate.Account("Microsoft.Storage").VNetRule("acct", "hub/app");

    [Fact]
    public void Admits_the_subnet_that_the_rule_names() =>
        s_admitted.Ask("vm1", "acct").IsLetThroughBy("SE2003");

    [Fact]
    public void Does_not_admit_another_subnet_with_the_same_addresses() => s_admitted
        .VNet("twin", "10.0.0.0/16")
        .Subnet("twin/app", "10.0.1.0/24", "Microsoft.Storage")
        .VM("vm2", "twin/app", "10.0.1.4")
        .Ask("vm2", "acct")
        .IsBlockedBy("SE2003", Reason.NoVNetRule);
}
