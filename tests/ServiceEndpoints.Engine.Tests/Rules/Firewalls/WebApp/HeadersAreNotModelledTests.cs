using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.WebApp;

public sealed class HeadersAreNotModelledTests
{
    /// <summary>Of the tag AzureFrontDoor.Backend.</summary>
    private const string FrontDoorAddress = "13.73.248.16";

    private static readonly World s_fronted = Estate.HubWithPublicVM().Resource(ResourceType.WebApp, "web")
        .Restriction("web", "100 Allow AzureFrontDoor.Backend", rule => rule with { Condition = "X-Azure-FDID" });

    [Fact]
    public void Whether_a_rule_with_a_header_matches_is_not_known() =>
        s_fronted.Ask(FrontDoorAddress, "web").IsUnknownBy("SE2046", Reason.UnsupportedResource);

    [Fact]
    public void It_does_not_matter_to_whom_the_rule_does_not_name() =>
        s_fronted.Ask("203.0.113.9", "web").IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Fact]
    public void It_does_not_matter_where_the_next_rule_says_the_same() => s_fronted
        .Restriction("web", "200 Allow AzureFrontDoor.Backend")
        .Ask(FrontDoorAddress, "web")
        .IsLetThroughBy("SE2050");
}
