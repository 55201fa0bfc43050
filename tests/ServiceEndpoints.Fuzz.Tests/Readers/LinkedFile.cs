using System;
using System.IO;
using ServiceEndpoints.Fuzz.Judging;
using ServiceEndpoints.Interchange;

namespace ServiceEndpoints.Fuzz.Readers;

/// <summary>Reads inputs as the template that another one deploys, from a folder of their own.</summary>
internal sealed class LinkedFile
{
    private const string Outer = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "inner",
              "resourceGroup": "other", "properties": { "mode": "Incremental",
                "templateLink": { "relativePath": "input.json" },
                "parameters": { "name": { "value": "hub" } } } },
            { "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-05-01", "name": "contosodata",
              "location": "[reference('inner').outputs.location.value]", "kind": "StorageV2",
              "sku": { "name": "Standard_LRS" }, "properties": {
                "networkAcls": { "defaultAction": "Deny",
                  "virtualNetworkRules": [ { "id": "[reference('inner').outputs.subnetId.value]" } ] } } }
          ]
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("fuzz-").FullName;

    public LinkedFile()
    {
        File.WriteAllText(OuterPath, Outer);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(_folder, recursive: true);
    }

    private string OuterPath => Path.Combine(_folder, "main.json");

    public Outcome Read(byte[] input)
    {
        File.WriteAllBytes(Path.Combine(_folder, Judge.FileName), input);
        return Outcome.Of(TopologyImporter.Import(new ImportRequest { Files = [ImportFile.FromPath(OuterPath)] }));
    }
}
