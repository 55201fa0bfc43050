using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class OpenDespiteEndpointTests
{
    private static readonly FindingRule s_rule = OpenDespiteEndpoint.Instance;

    [Fact]
    public void Finds_an_account_that_an_endpoint_leads_to_and_nothing_closes() => Estate.Hub("Microsoft.Storage")
        .Resource(ResourceType.StorageAccount, "open", defaultAction: RuleAction.Allow)
        .HasOne(s_rule, "open", "hub/app");

    [Theory]
    [InlineData(ResourceType.CosmosDbAccount, "Microsoft.AzureCosmosDB")]
    [InlineData(ResourceType.WebApp, "Microsoft.Web")]
    public void Some_services_are_open_as_long_as_they_have_no_rules(ResourceType type, string endpoint)
    {
        World open = Estate.Hub(endpoint).Resource(type, "thing");

        open.HasOne(s_rule, "thing");
        open.VNetRule("thing", "hub/app").HasNone(s_rule);
    }

    [Fact]
    public void A_closed_account_is_fine() => Estate.Account("Microsoft.Storage").HasNone(s_rule);

    [Fact]
    public void An_account_that_no_endpoint_covers_is_nobodys_mistake() => Estate.Hub("Microsoft.Storage")
        .Resource(ResourceType.StorageAccount, "far", "eastus", defaultAction: RuleAction.Allow)
        .HasNone(s_rule);

    [Fact]
    public void A_server_of_the_SQL_family_is_never_open() => Estate.Hub("Microsoft.Sql").Sql("db").HasNone(s_rule);

    [Fact]
    public void What_could_not_be_read_may_close_it() => Estate.Hub("Microsoft.Storage")
        .Resource(ResourceType.StorageAccount, "open", defaultAction: RuleAction.Allow)
        .UnreadOf("open", "networkAcls")
        .HasNone(s_rule);
}
