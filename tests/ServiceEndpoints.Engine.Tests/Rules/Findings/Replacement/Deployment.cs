using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Findings;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Tests.Interchange;
using ServiceEndpoints.Tests.Interchange.Native;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings.Replacement;

/// <summary>A template that is about to be deployed, over what another one deployed.</summary>
/// <param name="Planned">The resources of the template, with commas between them.</param>
/// <param name="Deployed">Those that are there.</param>
internal sealed record Deployment(string Planned, string Deployed)
{
    /// <summary>What is found, be the template imported at once or saved and loaded in between.</summary>
    public ValueList<SimFinding> Find(FindingRule rule, string parameters = "")
    {
        SimTopology planned = Imported.Resources(Planned, parameters).Topology;
        SimTopology deployed = Imported.Resources(Deployed).Topology;
        ValueList<SimFinding> findings = TopologyCheck.Find(planned, [rule], deployed: deployed);
        Assert.Equal(findings, TopologyCheck.Find(NativeFiles.RoundTrip(planned), [rule], deployed: deployed));
        return findings;
    }

    /// <summary>One finding, about this, with exactly this message.</summary>
    public SimFinding HasOne(FindingRule rule, string target, string message)
    {
        SimFinding finding = Assert.Single(Find(rule));
        Assert.Equal(target, finding.Target);
        Assert.Equal(rule.Id, finding.RuleId);
        Assert.Equal(rule.Severity, finding.Severity);
        Assert.Equal(message, finding.Message);
        Assert.DoesNotContain('{', finding.Recommendation);
        return finding;
    }

    /// <summary>Nothing, although the same rule finds something in what is deployed without the template.</summary>
    public void HasNone(FindingRule rule, string parameters = "") => Assert.Empty(Find(rule, parameters));

    /// <summary>A VNet, with its subnets inside.</summary>
    public static string Hub(params string[] subnets) =>
        VNet($"\"subnets\": [ {string.Join(", ", subnets)} ]");

    /// <summary>A VNet with properties besides its address space.</summary>
    public static string VNet(string properties, string apiVersion = "2024-05-01") =>
        $$"""
        {
          "type": "{{ArmTypes.VNet}}", "apiVersion": "{{apiVersion}}", "name": "hub", "location": "westeurope",
          "properties": {
            "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] }
            {{(properties.Length == 0 ? "" : $", {properties}")}}
          }
        }
        """;

    /// <summary>A subnet inside of a VNet, with properties besides its prefix.</summary>
    public static string Inside(string name, int number, string properties = "") =>
        $$"""{ "name": "{{name}}", "properties": { {{Prefix(number, properties)}} } }""";

    /// <summary>A subnet beside the VNet.</summary>
    public static string Beside(string name, int number, string properties = "") =>
        Imported.Resource($"{ArmTypes.VNet}/subnets", $"hub/{name}", Prefix(number, properties));

    /// <summary>A machine's interface in a subnet of the VNet.</summary>
    public static string Interface(string subnet) => Imported.Resource(
        "Microsoft.Compute/virtualMachines",
        "vm",
        $$"""
        "networkProfile": { "networkInterfaces": [ { "id": "[resourceId('{{ArmTypes.NetworkInterface}}', 'nic')]" } ] }
        """)
        + ", "
        + Imported.Resource(
            ArmTypes.NetworkInterface,
            "nic",
            $$"""
            "ipConfigurations": [ { "name": "one", "properties": {
              "subnet": { "id": "{{Imported.SubnetId("hub", subnet)}}" } } } ]
            """);

    public static string Endpoints(params string[] services)
    {
        string list = string.Join(", ", services.Select(service => $$"""{ "service": "{{service}}" }"""));
        return $"\"serviceEndpoints\": [ {list} ]";
    }

    /// <summary>A thing that a subnet is attached to.</summary>
    public static string Attached(string property, string type, string name) =>
        $$""" "{{property}}": { "id": "{{Imported.Id(type, name)}}" } """;

    private static string Prefix(int number, string properties) =>
        $"\"addressPrefix\": \"10.0.{number}.0/24\"{(properties.Length == 0 ? "" : $", {properties}")}";
}
