using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Architecture;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Coverage;

public sealed class ImportCoverageTests
{
    private const string First = "quickstarts/quickstarts__microsoft.network__"
        + "vnet-2subnets-service-endpoints-storage-integration__azuredeploy.json";

    // It writes a subnet inside of its VNet, and once more by itself.
    private const string SubnetTwice = "asev2-appservice-sql-vpngw";

    // What is no estate: parameters, policies, flow logs and the result of an analysis.
    private static readonly string[] s_refused =
    [
        "policies/", ".parameters.json", "recorded/avnm-", "recorded/vnet-flow-log",
    ];

    private static readonly string[] s_templates = ["alz/hubspoke", "avm/", "quickstarts/"];

    public static TheoryData<string> Files() =>
        CoveragePage.Files.ToList() is { Count: > 0 } files ? [.. files] : [First];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_that_holds_an_estate_is_read(string file)
    {
        Corpus.Need(file);
        bool isRefused = Array.Exists(s_refused, part => file.Contains(part, StringComparison.Ordinal));

        Result<SimImportReport> result = CoveragePage.Import(file);

        Assert.Equal(isRefused, result.Refusal is not null);
    }

    public static TheoryData<string> Templates() =>
    [
        .. Files().Select(row => row.Data).Where(file =>
            s_templates.Any(start => file.StartsWith(start, StringComparison.Ordinal))
            && !file.EndsWith(".parameters.json", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_endpoint_and_every_rule_of_the_text_is_read_or_told(string file)
    {
        DataNode root = JsonFile.Read(File.ReadAllBytes(Corpus.Need(file)), Path.GetFileName(file)).Value;
        SimImportReport report = CoveragePage.Import(file).Value;
        HashSet<string> told = [.. report.Unresolved.Select(entry => entry.Place)
            .Concat(report.Skipped.Select(entry => entry.Place))
            .Concat(report.NotModelled.Select(entry => entry.Place))
            .Concat(report.Findings.Select(entry => entry.Place))];

        foreach (IGrouping<string, TextNode> services in Named(root, "serviceEndpoints").SelectMany(Services)
            .Where(service => !IsTold(service, told))
            .GroupBy(service => service.Text, StringComparer.OrdinalIgnoreCase))
        {
            int read = report.Topology.Subnets.Count(subnet => subnet.EndpointFor(services.Key) is not null)
                + (file.Contains(SubnetTwice, StringComparison.Ordinal) ? 1 : 0);
            Assert.True(read >= services.Count(), $"{services.Key} is read {read} times, not at {Places(services)}");
        }

        DataNode[] rules = [.. Named(root, "virtualNetworkRules").SelectMany(Items).Where(rule => !IsTold(rule, told))];
        int rulesRead = report.Topology.Resources.Sum(resource => resource.Firewall.NetworkRules
            .Count(rule => rule.Kind == NetworkRuleKind.VirtualNetwork));
        Assert.True(rulesRead >= rules.Length, $"{rulesRead} rules are read, not all at {Places(rules)}");
    }

    private static string Places(IEnumerable<DataNode> nodes) => string.Join(", ", nodes.Select(node => node.Place));

    [Fact]
    public void The_page_says_what_became_of_the_corpus()
    {
        Corpus.Need(First);
        string path = Path.Combine(SourceFile.Root(), "docs", "import-coverage.md");
        string expected = CoveragePage.Text();
        if (Environment.GetEnvironmentVariable("SERVICEENDPOINTS_ACCEPT") == "1")
        {
            File.WriteAllText(path, expected, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests with SERVICEENDPOINTS_ACCEPT=1 to write it.");
        Assert.Equal(expected, File.ReadAllText(path));
    }

    /// <summary>
    /// The values of all properties of a name in resources. What stands in a variable is there only if something
    /// names it.
    /// </summary>
    private static IEnumerable<DataNode> Named(DataNode node, string name) => node switch
    {
        ArrayNode array => array.Items.SelectMany(item => Named(item, name)),
        ObjectNode open => open.Properties.Where(property => property.Key is not ("variables" or "parameters"))
            .SelectMany(property => property.Key.Equals(name, StringComparison.OrdinalIgnoreCase)
                ? [property.Value]
                : Named(property.Value, name)),
        _ => [],
    };

    private static IEnumerable<DataNode> Items(DataNode node) => (node as ArrayNode)?.Items ?? [];

    private static IEnumerable<TextNode> Services(DataNode node) => Items(node).OfType<ObjectNode>()
        .Select(endpoint => endpoint.Find("service"))
        .OfType<TextNode>()
        .Where(service => !service.Text.StartsWith('['));

    /// <summary>Whether the report has something at the place of a value, around it or inside of it.</summary>
    private static bool IsTold(DataNode node, HashSet<string> told)
    {
        string path = node.Place.Path;
        return told.Any(place => place.Split(' ') is [_, var other]
            && (path.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(path, StringComparison.Ordinal)));
    }
}
