using System.Linq;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Security;

public sealed class PlatformAddressesEscapeTests
{
    private static readonly World s_denied = Estate.HubWithPublicVM()
        .Nsg("nsg", "100 Out Deny * * * *")
        .NsgOn("nsg", "hub/app");

    [Theory]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.169.254")]
    public void A_rule_that_denies_everything_does_not_deny_the_platform(string address)
    {
        SimReachability answer = s_denied.Ask("vm1", address, 80);

        Assert.Contains("SE5008", answer.Steps.Select(step => step.RuleId));
        Assert.Equal(Verdict.Reachable, answer.Verdict);
    }

    [Theory]
    [InlineData("AzurePlatformDNS")]
    [InlineData("AzurePlatformIMDS")]
    public void A_rule_that_names_the_platform_s_tags_says_nothing_of_other_addresses(string tag) => s_denied
        .Nsg("nsg", $"100 Out Deny * * {tag} *")
        .Ask("vm1", "8.8.8.8", 443)
        .IsLetThroughBy("SE5002");

    [Fact]
    public void Its_neighbours_are_denied() =>
        s_denied.Ask("vm1", "168.63.129.17", 80).IsBlockedBy("SE5001", Reason.NsgDenied);
}
