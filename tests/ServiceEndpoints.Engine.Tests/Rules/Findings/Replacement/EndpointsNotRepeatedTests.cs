using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Rules.Findings.Replacement;
using ServiceEndpoints.Tests.Interchange;
using Xunit;
using static ServiceEndpoints.Tests.Rules.Findings.Replacement.Deployment;

namespace ServiceEndpoints.Tests.Rules.Findings.Replacement;

public sealed class EndpointsNotRepeatedTests
{
    private static readonly FindingRule s_rule = EndpointsNotRepeated.Instance;

    private static readonly string s_deployed = Hub(
        Inside("app", 1, Endpoints("Microsoft.Storage", "Microsoft.Sql")), Inside("db", 2, Endpoints("Microsoft.Sql")));

    [Fact]
    public void Finds_an_endpoint_that_is_not_on_the_list() => new Deployment(
        Hub(Inside("app", 1, Endpoints("Microsoft.Storage")), Inside("db", 2, Endpoints("Microsoft.Sql"))), s_deployed)
        .HasOne(s_rule, "hub/app", "hub/app is written without Microsoft.Sql. It is switched off.");

    [Theory]
    [InlineData("")]
    [InlineData("\"serviceEndpoints\": []")]
    [InlineData("\"serviceEndpoints\": null")]
    public void A_list_that_is_empty_or_left_out_switches_all_of_them_off(string properties) =>
        new Deployment(Beside("app", 1, properties), s_deployed).HasOne(
            s_rule,
            "hub/app",
            "hub/app is written without Microsoft.Storage and Microsoft.Sql. They are switched off.");

    [Fact]
    public void Tells_whose_rules_then_match_nothing()
    {
        string account = Imported.Resource(
            "Microsoft.Storage/storageAccounts",
            "acct",
            $$"""
            "networkAcls": { "defaultAction": "Deny",
              "virtualNetworkRules": [ { "id": "{{Imported.SubnetId("hub", "app")}}" } ] }
            """);

        new Deployment(Beside("app", 1, Endpoints("Microsoft.Sql")), $"{s_deployed}, {account}").HasOne(
            s_rule,
            "hub/app",
            "hub/app is written without Microsoft.Storage. It is switched off, and the VNet rules of acct for it match "
            + "nothing then.");
        new Deployment(Beside("app", 1, Endpoints("Microsoft.Storage")), $"{s_deployed}, {account}")
            .HasOne(s_rule, "hub/app", "hub/app is written without Microsoft.Sql. It is switched off.");
    }

    [Fact]
    public void Another_endpoint_of_the_service_takes_its_place() => new Deployment(
        Beside("app", 1, Endpoints("Microsoft.Storage.Global", "Microsoft.Sql")), s_deployed).HasNone(s_rule);

    [Fact]
    public void An_endpoint_that_is_not_known_here_is_no_other() => new Deployment(
        Beside("app", 1, Endpoints("Microsoft.ContainerRegistry", "Microsoft.Sql")), s_deployed).HasOne(
            s_rule, "hub/app", "hub/app is written without Microsoft.Storage. It is switched off.");

    [Fact]
    public void A_subnet_that_is_not_in_the_template_stays() => new Deployment(
        Beside("app", 1, Endpoints("Microsoft.Storage", "Microsoft.Sql")), s_deployed).HasNone(s_rule);

    [Fact]
    public void A_list_that_could_not_be_read_may_hold_it() => new Deployment(
        Beside("app", 1, "\"serviceEndpoints\": \"[parameters('e')]\""), s_deployed)
        .HasNone(s_rule, """ "parameters": { "e": { "type": "array" } }, """);

    [Fact]
    public void A_subnet_that_may_not_be_deployed_is_not_judged() => new Deployment(
        Imported.Resource(
            "Microsoft.Network/virtualNetworks/subnets", "hub/app", "", "\"condition\": \"[parameters('c')]\","),
        s_deployed)
        .HasNone(s_rule, """ "parameters": { "c": { "type": "bool" } }, """);
}
