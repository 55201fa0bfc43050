using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class RulesNeedPublicAccessRuleTests
{
    [Theory]
    [InlineData(ResourceType.SqlServer)]
    [InlineData(ResourceType.PostgreSqlServer)]
    [InlineData(ResourceType.MySqlServer)]
    [InlineData(ResourceType.MariaDbServer)]
    public void Refuses_rules_of_every_kind_while_a_server_is_closed(ResourceType type)
    {
        SimTopology closed = Closed(type);

        closed.Refuses(new AddIPRule(Id(type), "203.0.113.7"), ErrorId.PublicNetworkAccessDisabled);
        Refusal refusal = closed.Refuses(new AddVNetRule(Id(type), Lab.App), ErrorId.PublicNetworkAccessDisabled);

        Assert.Equal("DenyPublicEndpointEnabled", refusal.AzureCode);
        Assert.StartsWith(
            "Unable to create or modify firewall rules when public network interface for the server is disabled.",
            refusal.Message,
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_other_services_prepare_their_rules() => Assert.Single(
        Closed(ResourceType.StorageAccount)
            .After(new AddIPRule(Id(ResourceType.StorageAccount), "203.0.113.7"))
            .RulesOf(Id(ResourceType.StorageAccount)));

    private static string Id(ResourceType type) => Lab.ResourceId(type, "contoso01");

    private static SimTopology Closed(ResourceType type) => Lab.Topology
        .WithResource(type, "contoso01")
        .WithEndpoint(Lab.App, "Microsoft.Sql")
        .After(new SetFirewall(Id(type)) { PublicNetworkAccess = PublicNetworkAccess.Disabled });
}
