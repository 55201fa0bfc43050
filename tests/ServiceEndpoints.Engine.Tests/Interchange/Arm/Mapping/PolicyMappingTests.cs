using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Mapping;

public sealed class PolicyMappingTests
{
    private const string Type = "Microsoft.Network/serviceEndpointPolicies";

    private static readonly string s_account = Imported.Id("Microsoft.Storage/storageAccounts", "acct");

    private static readonly string s_estate = $$"""
        {{Imported.Resource(ArmTypes.VNet, "hub", $$"""
            "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
            "subnets": [ { "name": "app", "properties": {
              "addressPrefix": "10.0.1.0/24",
              "serviceEndpoints": [ { "service": "Microsoft.Storage" } ],
              "serviceEndpointPolicies": [ { "id": "{{Imported.Id(Type, "pol")}}" } ] } } ]
            """)}},
        {{Imported.Resource("Microsoft.Storage/storageAccounts", "acct", "")}},
        {{Imported.Resource("Microsoft.Storage/storageAccounts", "other", "")}}
        """;

    [Fact]
    public void A_policy_is_read_with_its_definitions()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(Type, "pol", $$"""
            "provisioningState": "Succeeded",
            "serviceEndpointPolicyDefinitions": [
              { "name": "accounts", "properties": {
                "service": "Microsoft.Storage", "description": "ours", "serviceResources": [ "{{s_account}}" ] } },
              { "name": "aliases", "properties": {
                "service": "Global", "serviceResources": [ "/services/Azure/Databricks" ] } } ]
            """));

        SimServiceEndpointPolicy policy = Assert.Single(report.Topology.ServiceEndpointPolicies);
        Assert.Equal("westeurope", policy.Location);
        Assert.Equal(["accounts", "aliases"], policy.Definitions.Select(definition => definition.Name));
        Assert.Equal([s_account], policy.Definitions[0].ServiceResource);
        Assert.Equal("ours", policy.Definitions[0].Description);
        Assert.True(policy.Definitions[1].IsGlobal);
        Assert.Empty(report.NotModelled);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void A_definition_beside_its_policy_is_read_into_it() => Assert.Equal(
        ["accounts"],
        Imported.Resources($"{Imported.Resource(Type, "pol", "")}, {Definition("pol/accounts", s_account)}")
            .Topology.ServiceEndpointPolicies.Single().Definitions.Select(definition => definition.Name));

    [Fact]
    public void A_definition_without_its_policy_is_skipped() =>
        Assert.Single(Imported.Resources(Definition("gone/accounts", s_account)).Skipped);

    [Fact]
    public void An_imported_policy_filters()
    {
        World world = new(Imported.Resources(
            $"{s_estate}, {Imported.Resource(Type, "pol", "")}, {Definition("pol/accounts", s_account)}").Topology);

        Assert.Equal(Verdict.Reachable, world.Ask("hub/app", "acct").Verdict);
        Assert.Equal(Reason.EndpointPolicyDenied, world.Ask("hub/app", "other").Reason);
    }

    [Fact]
    public void A_policy_that_is_not_in_the_files_leaves_the_answer_open() =>
        Assert.Equal(Verdict.Unknown, new World(Imported.Resources(s_estate).Topology).Ask("hub/app", "other").Verdict);

    [Fact]
    public void An_entry_that_could_not_be_read_leaves_open_what_it_might_list()
    {
        World world = new(Imported.Resources(
            $"{s_estate}, {Imported.Resource(Type, "pol", "")}, {Definition("pol/accounts", "[reference('x').id]")}").Topology);

        Assert.Equal(Verdict.Unknown, world.Ask("hub/app", "other").Verdict);
    }

    [Fact]
    public void What_Azure_would_refuse_of_it_is_found() => Assert.Equal(
        [ErrorId.ValueInvalid],
        Imported.Resources($"{Imported.Resource(Type, "pol", "")}, {Definition("pol/accounts", "/services/Azure")}")
            .Findings.Select(finding => finding.Id));

    [Fact]
    public void What_is_not_modelled_of_it_is_told() => Assert.Equal(
        ["serviceAlias"],
        Imported.Resources(Imported.Resource(Type, "pol", "\"serviceAlias\": \"/services/Azure/x\""))
            .NotModelled.Select(property => property.Property));

    private static string Definition(string path, string entry) => Imported.Resource(
        $"{Type}/serviceEndpointPolicyDefinitions",
        path,
        $$"""
        "service": "Microsoft.Storage", "serviceResources": [ "{{entry}}" ]
        """);
}
