using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.WebApp;

public sealed class TagsInRestrictionsStandForAddressesTests
{
    private static readonly World s_app = Estate.HubWithPublicVM().Resource(ResourceType.WebApp, "web");

    [Fact]
    public void A_client_in_the_tag_matches() => s_app
        .Restriction("web", "100 Allow Storage.WestEurope")
        .Ask(Estate.AccountAddress, "web").IsLetThroughBy("SE2050");

    [Fact]
    public void A_client_outside_does_not() => s_app
        .Restriction("web", "100 Allow Storage.WestEurope")
        .Ask("203.0.113.9", "web")
        .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Fact]
    public void Traffic_over_an_endpoint_comes_from_no_tag() => Estate.Hub("Microsoft.Web")
        .Resource(ResourceType.WebApp, "web")
        .Restriction("web", "100 Allow AzureCloud")
        .Ask("vm1", "web")
        .IsBlockedBy("SE2003", Reason.NoVNetRule);

    [Fact]
    public void What_an_unknown_tag_stands_for_is_not_known()
    {
        World world = s_app.Restriction("web", "100 Allow NoSuchTag");

        world.Ask("203.0.113.9", "web").IsUnknownBy("SE2050", Reason.UnknownServiceTag);
        world.Restriction("web", "200 Allow 203.0.113.0/24").Ask("203.0.113.9", "web").IsLetThroughBy("SE2044");
    }

    [Fact]
    public void A_service_comes_from_the_addresses_of_its_tag() => s_app
        .Restriction("web", "100 Allow ApiManagement")
        .Ask("Service:ApiManagement", "web")
        .IsLetThroughBy("SE2050");

    [Fact]
    public void From_where_a_service_without_a_tag_comes_is_not_known() => Assert.Equal(
        Verdict.Unknown,
        s_app.Restriction("web", "100 Allow AzureCloud.westeurope").Ask("Service:AzureDataBox", "web").Verdict);

    [Fact]
    public void A_service_without_a_tag_comes_from_some_datacentre() => s_app
        .Restriction("web", "100 Allow AzureCloud")
        .Ask("Service:AzureDataBox", "web")
        .IsLetThroughBy("SE2050");
}
