using System;
using System.Collections.Generic;
using System.IO;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Bicep;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Bicep;

/// <summary>A folder with sources, and a shell script in the place of the compiler.</summary>
internal sealed class FakeBicep : IDisposable
{
    public const string Template =
        """
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "site": { "type": "string", "defaultValue": "nowhere" } },
          "resources": [
            { "type": "Microsoft.Network/networkSecurityGroups", "apiVersion": "2023-09-01",
              "name": "[parameters('site')]", "location": "westeurope", "properties": {} },
            { "type": "Microsoft.Network/routeTables", "apiVersion": "2023-09-01", "name": "table",
              "location": "westeurope", "properties": { "disableBgpRoutePropagation": "[reference('x').y]" } } ] }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bicep tool; $(touch owned)");

    public FakeBicep(string script = "cat \"$here/printed\"")
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The compiler's double is a shell script.");
        string path = Path.Combine(Directory.CreateDirectory(PathOf("bin")).FullName, "bicep");
        File.WriteAllText(path, $"#!/bin/sh\nhere='{_folder.FullName}'\necho \"$@\" > \"$here/arguments\"\n{script}\n");
        SetMode("bin/bicep", UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Write("printed", Template);
    }

    public BicepTool Tool => new() { Folders = [PathOf("bin")], TimeLimit = TimeSpan.FromMinutes(1) };

    public string Folder => _folder.FullName;

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    public void SetMode(string name, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(PathOf(name), mode);
        }
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Imports a file of the folder that is named.</summary>
    public Result<SimImportReport> Import(
        string name, BicepTool? tool = null, IReadOnlyDictionary<string, object?>? parameters = null)
    {
        Write(name, "");
        return Import([ImportFile.FromPath(PathOf(name))], tool, parameters);
    }

    public Result<SimImportReport> Import(
        IReadOnlyList<ImportFile> files, BicepTool? tool = null, IReadOnlyDictionary<string, object?>? parameters = null) =>
        TopologyImporter.Import(new ImportRequest
        {
            Files = files,
            Bicep = tool ?? Tool,
            Parameters = parameters ?? new Dictionary<string, object?>(),
        });

    /// <summary>Imports a file of the folder with the parameters of another.</summary>
    public Result<SimImportReport> ImportWith(string parameters, string name)
    {
        Write(name, "");
        Write(parameters, "");
        return TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromPath(PathOf(name))],
            ParameterFile = ImportFile.FromPath(PathOf(parameters)),
            Bicep = Tool,
        });
    }

    public Result<SimImportReport> ImportFolder(BicepTool? tool = null) =>
        Import(ServiceEndpoints.Interchange.ImportFolder.Files(PathOf("src"), recurse: true).Value, tool);

    public void Dispose() => _folder.Delete(recursive: true);
}
