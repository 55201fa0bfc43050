using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange;

public sealed class ImportFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("estate");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_gives_its_files_in_the_order_of_their_paths()
    {
        Write("b.json", "{}");
        Write("a/main.json", "{}");
        Write("readme.md", "");

        Assert.Equal(["b.json"], Names(ImportFolder.Files(_folder.FullName, recurse: false).Value));
        Assert.Equal(["a/main.json", "b.json"], Names(ImportFolder.Files(_folder.FullName, recurse: true).Value));
    }

    [Fact]
    public void A_folder_without_files_is_refused()
    {
        Assert.Equal(
            ErrorId.TopologyFileNotReadable, ImportFolder.Files(_folder.FullName, recurse: true).Refusal?.Id);
        Assert.Equal(
            ErrorId.TopologyFileNotReadable,
            ImportFolder.Files(Path.Combine(_folder.FullName, "none"), recurse: true).Refusal?.Id);
    }

    [Fact]
    public void What_is_found_and_not_recognized_is_passed_over_and_told()
    {
        Write("main.json", Template("nsg"));
        Write("main.parameters.json", """
            { "$schema": "https://schema.management.azure.com/schemas/2015-01-01/deploymentParameters.json#" }
            """);
        Write("settings.json", "{ \"editor\": 1 }");

        SimImportReport report = Import(ImportFolder.Files(_folder.FullName, recurse: true).Value).Value;

        Assert.Single(report.Topology.NetworkSecurityGroups);
        Assert.Equal(["main.parameters.json", "settings.json"], report.Skipped.Select(skipped => skipped.Name));
        Assert.All(report.Skipped, skipped => Assert.Equal("", skipped.Type));
        Assert.Equal(3, report.Files.Count);
    }

    [Fact]
    public void A_folder_in_which_nothing_is_recognized_is_refused()
    {
        Write("settings.json", "{ \"editor\": 1 }");

        Assert.Equal(
            ErrorId.FormatNotRecognized,
            Import(ImportFolder.Files(_folder.FullName, recurse: true).Value).Refusal?.Id);
    }

    [Fact]
    public void A_file_that_was_asked_for_by_name_must_be_recognized()
    {
        Write("main.json", Template("nsg"));
        Write("settings.json", "{ \"editor\": 1 }");
        string Full(string name) => Path.Combine(_folder.FullName, name);

        Assert.Equal(
            ErrorId.FormatNotRecognized,
            Import([ImportFile.FromPath(Full("main.json")), ImportFile.FromPath(Full("settings.json"))]).Refusal?.Id);
    }

    [Fact]
    public void Files_of_one_name_are_told_apart_and_a_file_given_twice_is_read_once()
    {
        Write("a/main.json", Template("one"));
        Write("b/main.json", Template("two"));
        string first = Path.Combine(_folder.FullName, "a", "main.json");
        string second = Path.Combine(_folder.FullName, "b", "main.json");

        IReadOnlyList<ImportFile> files = ImportFile.Distinct(
            [ImportFile.FromPath(first), ImportFile.FromPath(second), ImportFile.FromPath(first)]);

        Assert.Equal([first, second], Names(files));
        Assert.Equal(["one", "two"], Import(files).Value.Topology.NetworkSecurityGroups
            .Select(group => group.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_a_resource_in_several_files_the_last_counts_and_that_is_found()
    {
        Write("1.json", Template("nsg"));
        Write("2.json", Template("nsg").Replace("westeurope", "eastus", StringComparison.Ordinal));

        SimImportReport report = Import(ImportFolder.Files(_folder.FullName, recurse: false).Value).Value;

        Assert.Equal("eastus", Assert.Single(report.Topology.NetworkSecurityGroups).Location);
        ImportFinding finding = Assert.Single(report.Findings);
        Assert.Contains("1.json:", finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("2.json:", finding.Place, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(IEnumerable<ImportFile> files) => files.Select(file => file.Name);

    private static Result<SimImportReport> Import(IReadOnlyList<ImportFile> files) =>
        TopologyImporter.Import(new ImportRequest { Files = files });

    private static string Template(string name) =>
        $$"""
        { "contentVersion": "1", "resources": [
          {{Imported.Resource(ArmTypes.NetworkSecurityGroup, name, "")}} ] }
        """;

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Encoding.UTF8);
    }
}
