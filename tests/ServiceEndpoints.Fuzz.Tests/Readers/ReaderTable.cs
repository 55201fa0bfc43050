using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using ServiceEndpoints.Fuzz.Judging;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.FlowLogs;
using ServiceEndpoints.Interchange.RouteTables;

namespace ServiceEndpoints.Fuzz.Readers;

/// <summary>Every reader of files that the product has.</summary>
internal static class ReaderTable
{
    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {
            "name": { "type": "string" }, "ranges": { "type": "array" }, "on": { "type": "bool" },
            "count": { "type": "int", "maxValue": 5 }, "tags": { "type": "object" }, "key": { "type": "secureString" }
          },
          "resources": [ {
            "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "[parameters('name')]",
            "location": "westeurope", "condition": "[parameters('on')]", "tags": "[parameters('tags')]",
            "properties": {
              "addressSpace": { "addressPrefixes": "[parameters('ranges')]" },
              "copy": [ { "name": "subnets", "count": "[parameters('count')]", "input": {
                "name": "[concat('s', copyIndex('subnets'))]",
                "properties": { "addressPrefix": "[cidrSubnet(parameters('ranges')[0], 24, copyIndex('subnets'))]" }
              } } ]
            }
          } ]
        }
        """;

    public static IReadOnlyList<Reader> All { get; } =
    [
        new("ArmTemplate", SeedFolder.Of("ArmTemplate", "quickstarts", "alz", "avm"), input => Import(input)),
        new("LinkedTemplate", SeedFolder.Of("ArmTemplate", "quickstarts"), new LinkedFile().Read),
        new("ParameterFile", SeedFolder.Of("ParameterFile"), ReadParameters),
        new("ResourceJson", SeedFolder.Of("ResourceJson", "batfish-azure", "recorded"), input => Import(input)),
        new("ResourceGraph", SeedFolder.Of("ResourceGraph"), input => Import(input)),
        new("TerraformPlan", SeedFolder.Of("TerraformPlan", "terraform-plan"), input => Import(input)),
        new("TerraformPlanBefore", SeedFolder.Of("TerraformPlan", "terraform-plan"), ReadBefore),
        new("Native", SeedFolder.Of("Native"), input => Import(input)),
        new("ServiceTags", SeedFolder.Of("ServiceTags", "servicetags"), ReadTags),
        new("FlowLogs", SeedFolder.Of("FlowLogs"), ReadFlows),
        new("EffectiveRoutes", SeedFolder.Of("EffectiveRoutes"), ReadRoutes),
    ];

    public static Reader Named(string name) => All.Single(reader => reader.Name == name);

    private static Outcome Import(byte[] input, PlanState state = PlanState.After) =>
        Outcome.Of(TopologyImporter.Import(new ImportRequest { Files = [FileOf(input)], State = state }));

    private static Outcome ReadBefore(byte[] input) => Import(input, PlanState.Before);

    private static Outcome ReadParameters(byte[] input) => Outcome.Of(TopologyImporter.Import(new ImportRequest
    {
        Files = [ImportFile.FromBytes("main.json", Encoding.UTF8.GetBytes(Template))],
        ParameterFile = FileOf(input),
    }));

    private static Outcome ReadTags(byte[] input) => Outcome.Of(ServiceTagFile.Read(input, Judge.FileName));

    private static Outcome ReadFlows(byte[] input) =>
        Outcome.Of(FlowLogFile.Read([FileOf(input)], CancellationToken.None));

    private static Outcome ReadRoutes(byte[] input) => Outcome.Of(EffectiveRouteFile.Read(FileOf(input)));

    private static ImportFile FileOf(byte[] input) => ImportFile.FromBytes(Judge.FileName, input);
}
