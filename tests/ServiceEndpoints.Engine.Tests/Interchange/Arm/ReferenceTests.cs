using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm;

public sealed class ReferenceTests
{
    private const string HubId = $"/subscriptions/{SimTopology.DefaultSubscriptionId}/resourceGroups/rg"
        + "/providers/Microsoft.Network/virtualNetworks/net";

    private const string OfAzure = "? It is a property that Azure gives the deployed resource.";
    private const string NotMade = "? reference() asks Azure for a deployed resource.";

    private const string Hub = """
        "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "[parameters('vnet')]",
        "location": "westeurope", "tags": { "owner": "me" },
        "properties": {
          "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
          "subnets": [ { "name": "app", "properties": { "addressPrefix": "10.0.1.0/24" } } ]
        }
        """;

    private static readonly string s_array = Template($$"""[ { {{Hub}} } ]""");
    private static readonly string s_named = Template($$"""{ "hub": { {{Hub}} } }""");

    [Theory]
    [InlineData("resourceId('Microsoft.Network/virtualNetworks', 'net'), '2024-05-01'")]
    [InlineData("resourceId('Microsoft.Network/virtualNetworks', parameters('vnet'))")]
    [InlineData("concat('Microsoft.Network/virtualNetworks/', 'net')")]
    [InlineData("'net'")]
    [InlineData("'NET'")]
    public void A_resource_is_found_by_its_id_and_by_its_name(string arguments) =>
        Gives(s_array, $"[reference({arguments}).addressSpace.addressPrefixes[0]]", "'10.0.0.0/16'");

    [Theory]
    [InlineData("reference('hub').subnets[0].id", $"'{HubId}/subnets/app'")]
    [InlineData("reference('hub').subnets[0].properties.addressPrefix", "'10.0.1.0/24'")]
    [InlineData("reference('hub', '2024-05-01', 'Full').location", "'westeurope'")]
    [InlineData("reference('hub', '2024-05-01', 'Full').identity", OfAzure)]
    [InlineData("reference('hub', '2024-05-01', 'Full').tags.owner", "'me'")]
    [InlineData("reference('hub', '2024-05-01', 'Full').tags.other", OfAzure)]
    [InlineData("reference('hub', '2024-05-01', 'full').properties.addressSpace.addressPrefixes", "['10.0.0.0/16']")]
    [InlineData("resourceInfo('hub').id", $"'{HubId}'")]
    [InlineData("resourceInfo('hub').name", "'net'")]
    public void A_resource_is_found_by_its_symbolic_name(string expression, string value) =>
        Gives(s_named, $"[{expression}]", value);

    [Theory]
    [InlineData("[reference('hub').resourceGuid]", OfAzure)]
    [InlineData("[reference('hub').subnets[0].etag]", OfAzure)]
    [InlineData("[reference('hub').?resourceGuid]", OfAzure)]
    [InlineData("[tryGet(reference('hub'), 'resourceGuid')]", OfAzure)]
    [InlineData("[contains(reference('hub'), 'resourceGuid')]", OfAzure)]
    [InlineData("[contains(reference('hub'), 'subnets')]", "true")]
    [InlineData("[union(reference('hub'), createObject('a', 1)).a]", "1")]
    [InlineData("[union(createObject('a', 1), reference('hub')).b]", OfAzure)]
    [InlineData("[length(reference('hub'))]", OfAzure)]
    [InlineData("[empty(reference('hub'))]", "false")]
    [InlineData("[items(reference('hub'))]", OfAzure)]
    [InlineData("[objectKeys(reference('hub'))]", OfAzure)]
    [InlineData("[mapValues(reference('hub'), lambda('v', 1))]", OfAzure)]
    [InlineData("[string(reference('hub'))]", "? A part of the value is not known.")]
    [InlineData("[reference('other')]", NotMade)]
    [InlineData("[listKeys('hub', '2024-05-01')]", "? The functions list…() ask Azure for keys and the like.")]
    public void What_the_template_does_not_say_is_not_known(string expression, string value) =>
        Gives(s_named, expression, value);

    [Fact]
    public void A_part_is_found_inside_of_its_owner() => Gives(
        s_array,
        "[reference(resourceId('Microsoft.Network/virtualNetworks/subnets', 'net', 'app')).addressPrefix]",
        "'10.0.1.0/24'");

    [Fact]
    public void A_list_that_other_resources_add_to_is_not_known()
    {
        string template = Template($$"""
            { "hub": { {{Hub}} }, "data": {
                "type": "Microsoft.Network/virtualNetworks/subnets", "name": "[concat(parameters('vnet'), '/data')]",
                "properties": { "addressPrefix": "10.0.2.0/24" } } }
            """);

        Gives(template, "[reference('hub').subnets]", OfAzure);
        Gives(template, "[reference('data').addressPrefix]", "'10.0.2.0/24'");
    }

    [Fact]
    public void A_resource_that_is_only_named_is_as_another_entry_makes_it()
    {
        string template = Template($$"""
            {
              "named": { "existing": true, "type": "Microsoft.Network/virtualNetworks", "name": "net" },
              "elsewhere": { "existing": true, "type": "Microsoft.Network/virtualNetworks", "name": "net",
                "resourceGroup": "other" },
              "hub": { {{Hub}} }
            }
            """);

        Gives(template, "[reference('named').addressSpace.addressPrefixes[0]]", "'10.0.0.0/16'");
        Gives(template, "[reference('elsewhere').addressSpace]", NotMade);
        Gives(template, "[resourceInfo('elsewhere').id]", "? resourceInfo() names a resource that is not known here.");
    }

    [Fact]
    public void Each_turn_of_a_repeated_resource_is_one()
    {
        string template = Template("""
            { "addresses": {
                "type": "Microsoft.Network/publicIPAddresses", "name": "[concat('pip', copyIndex())]",
                "copy": { "name": "addresses", "count": 2 },
                "properties": { "idleTimeoutInMinutes": "[add(copyIndex(), 4)]" } } }
            """);

        Gives(template, "[reference('addresses[1]').idleTimeoutInMinutes]", "5");
        Gives(
            template,
            "[reference(resourceId('Microsoft.Network/publicIPAddresses', 'pip0')).idleTimeoutInMinutes]",
            "4");
        Gives(
            template,
            "[map(references('addresses'), lambda('a', lambdaVariables('a').idleTimeoutInMinutes))]",
            "[4,5]");
        Gives(template, "[references('none')]", "? references() asks Azure for deployed resources.");
    }

    [Fact]
    public void A_resource_that_is_not_deployed_and_a_name_that_several_have_say_nothing()
    {
        string template = Template("""
            [ { "type": "A.B/c", "name": "off", "condition": false, "properties": { "x": 1 } },
              { "type": "A.B/c", "name": "[split(null(), '/')]", "condition": false },
              { "type": "A.B/c", "name": "two", "properties": { "x": 2 } },
              { "type": "A.B/d", "name": "two", "properties": { "x": 3 },
                "resources": [ { "type": "e", "name": "child", "properties": { "x": 4 } } ] } ]
            """);

        Gives(template, "[reference('off').x]", NotMade);
        Gives(template, "[reference('two').x]", NotMade);
        Assert.Empty(Told(template, "[reference('two').x]"));
        Gives(template, "[reference('A.B/d/two').x]", "3");
        Gives(template, "[reference(resourceId('A.B/d/e', 'two', 'child')).x]", "4");
    }

    [Fact]
    public void Resources_that_need_one_another_are_a_mistake()
    {
        string template = Template("""
            { "a": { "type": "A.B/c", "name": "a", "properties": { "x": "[reference('b').x]" } },
              "b": { "type": "A.B/c", "name": "b", "properties": { "x": "[reference('a').x]" } } }
            """);

        Gives(template, "[reference('a').x]", "? The expression is not valid: the resource 'a' needs itself.");
    }

    [Fact]
    public void An_inner_template_knows_what_is_made_around_it()
    {
        string inner = Imported.Resource(
            "Microsoft.Network/routeTables",
            "table",
            """
            "routes": [ { "name": "r", "properties": { "nextHopType": "VnetLocal",
              "addressPrefix": "[ADDRESS]" } } ]
            """.Replace(
                "ADDRESS",
                "reference(resourceId('Microsoft.Network/virtualNetworks', 'net')).addressSpace.addressPrefixes[0]",
                StringComparison.Ordinal));
        string deployment = $$"""
            { "type": "Microsoft.Resources/deployments", "name": "one", "properties": {
                "expressionEvaluationOptions": { "scope": "inner" },
                "template": { "contentVersion": "1.0.0.0", "resources": [ {{inner}} ] } } }
            """;

        SimTopology topology = Imported.Resources($"{{ {Hub} }}, {deployment}", Parameters).Topology;

        SimRouteTable table = Assert.Single(topology.RouteTables);
        Assert.Equal("10.0.0.0/16", Assert.Single(table.Routes).AddressPrefix.ToString());
        Assert.Empty(table.Unresolved);
    }

    [Theory]
    [InlineData("Microsoft.Network/virtualNetworks', 'net", "10.0.0.0/16")]
    [InlineData("Microsoft.Network/virtualNetworks', 'deep", "10.2.0.0/16")]
    [InlineData("Microsoft.Network/virtualNetworks', 'nowhere", null)]
    public void A_template_knows_what_deployments_beside_it_make(string name, string? prefix)
    {
        string reference = $"reference(resourceId('{name}'), '2024-05-01').addressSpace.addressPrefixes[0]";
        string table = Imported.Resource("Microsoft.Network/routeTables", "table", $$"""
            "routes": [ { "name": "r", "properties": { "nextHopType": "VnetLocal", "addressPrefix": "[{{reference}}]" } } ]
            """);
        string deep = Imported.Resource(
            "Microsoft.Network/virtualNetworks", "deep", "\"addressSpace\": { \"addressPrefixes\": [ \"10.2.0.0/16\" ] }");

        SimTopology topology = Imported.Resources(
            $"{Inner("use", table)}, {Inner("make", $"{{ {Hub} }}, {Inner("within", deep)}", Parameters)}").Topology;

        SimRoute route = Assert.Single(Assert.Single(topology.RouteTables).Routes);
        Assert.Equal(prefix ?? "", route.AddressPrefix);
        Assert.Equal(prefix is null, route.Unresolved.Any(value => value.Property == "addressPrefix"));
    }

    [Fact]
    public void Deployments_that_need_one_another_are_a_mistake_and_no_endless_search()
    {
        SimImportReport report = Imported.Resources($"{Needing("one", "two")}, {Needing("two", "one")}");

        Assert.Equal(2, report.Topology.RouteTables.Count);
        Assert.NotEmpty(report.Unresolved);

        static string Needing(string name, string other) => Inner(name, Imported.Resource(
            "Microsoft.Network/routeTables",
            name,
            $$"""
            "disableBgpRoutePropagation":
              "[reference(resourceId('Microsoft.Network/routeTables', '{{other}}')).disableBgpRoutePropagation]"
            """));
    }

    [Theory]
    [InlineData("resourceId('there', 'Microsoft.Resources/deployments', 'one')", "'there'")]
    [InlineData("resourceId('Microsoft.Resources/deployments', 'one')", "'here'")]
    [InlineData(
        "extensionResourceId(format('/subscriptions/{0}/resourceGroups/there', subscription().subscriptionId), "
            + "'Microsoft.Resources/deployments', 'one')",
        "'there'")]
    [InlineData("subscriptionResourceId('Microsoft.Resources/deployments', 'two')", "'two'")]
    [InlineData("resourceId('elsewhere', 'Microsoft.Resources/deployments', 'two')", "'two'")]
    [InlineData("subscriptionResourceId('Microsoft.Resources/deployments', 'one')", NotMade)]
    public void A_deployment_is_found_where_it_goes(string id, string value)
    {
        string template = Template(
            $"[ {Saying("one", "here")}, {Saying("one", "there", ToThere)}, {Saying("two", "two", ToThere)} ]");

        Gives(template, $"[reference({id}, '2022-09-01').outputs.said.value]", value);

        static string Saying(string name, string said, string beside = "") => $$"""
            { "type": "Microsoft.Resources/deployments", "name": "{{name}}", {{beside}} "properties": {
                "template": { "resources": [], "outputs": { "said": { "type": "string", "value": "{{said}}" } } } } }
            """;
    }

    [Fact]
    public void Outputs_may_be_repeated_and_deployments_too()
    {
        string template = Template("""
            { "modules": {
                "type": "Microsoft.Resources/deployments", "name": "[concat('m', copyIndex())]",
                "copy": { "name": "modules", "count": 2 },
                "properties": {
                  "expressionEvaluationOptions": { "scope": "inner" },
                  "parameters": { "n": { "value": "[copyIndex()]" } },
                  "template": {
                    "contentVersion": "1.0.0.0", "parameters": { "n": { "type": "int" } }, "resources": [],
                    "outputs": {
                      "all": { "type": "array",
                        "copy": { "count": 2, "input": "[add(parameters('n'), copyIndex())]" } },
                      "none": { "type": "string" }
                    } } } } }
            """);

        Gives(template, "[reference('modules[1]').outputs.all.value]", "[1,2]");
        Gives(template, "[reference('modules[0]', '2022-09-01', 'full').properties.outputs.all.value[1]]", "1");
        Gives(template, "[reference('modules[0]').outputs.none.value]", "null");
        Gives(
            template,
            "[reference('modules[0]').provisioningState]",
            "? Azure knows it when the deployment is done.");
    }

    private const string Parameters = """
        "parameters": { "vnet": { "type": "string", "defaultValue": "net" } },
        """;

    private const string ToThere = "\"resourceGroup\": \"there\",";

    private static string Template(string resources) => $$"""{ {{Parameters}} "resources": {{resources}} }""";

    private static IEnumerable<string> Told(string template, string expression)
    {
        Evaluate evaluate = new(template);
        evaluate.Text(expression);
        return evaluate.Report.Findings.Select(finding => finding.Message);
    }

    private static void Gives(string template, string expression, string value) =>
        Assert.Equal(value, new Evaluate(template).Text(expression));

    private static string Inner(string name, string resources, string rest = "") => $$"""
        { "type": "Microsoft.Resources/deployments", "name": "{{name}}", "properties": {
            "expressionEvaluationOptions": { "scope": "inner" },
            "template": { "contentVersion": "1.0.0.0", {{rest}} "resources": [ {{resources}} ] } } }
        """;
}
