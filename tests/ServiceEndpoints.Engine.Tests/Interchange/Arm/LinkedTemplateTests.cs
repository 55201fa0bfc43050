using System;
using System.Collections.Generic;
using System.IO;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Results;
using Xunit;
using static ServiceEndpoints.Tests.Interchange.Arm.DeploymentText;

namespace ServiceEndpoints.Tests.Interchange.Arm;

/// <summary>Templates that deploy templates of files beside them.</summary>
public sealed class LinkedTemplateTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("linked");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_linked_template_is_read_beside_the_one_that_names_it()
    {
        Write("main.json", Template(Link("nested/inner.json", "\"prefix\": { \"value\": \"linked\" }")));
        Write("nested/inner.json", Template(Named("[parameters('prefix')]"), Parameters));

        SimImportReport report = ImportAll().Value;
        SimImportReport alone = Import("main.json").Value;

        Assert.Equal("linked", Assert.Single(report.Topology.NetworkSecurityGroups).Name);
        Assert.Equal(
            "nested/inner.json Another template deploys it.",
            $"{Assert.Single(report.Skipped).Name} {report.Skipped[0].Reason}");
        Assert.Equal(report.Topology, alone.Topology);
    }

    [Fact]
    public void A_linked_template_takes_the_parameters_of_a_linked_file()
    {
        string parameters = "\"parametersLink\": { \"uri\": \"nested/given.json\" }";
        Write("main.json", Template(Link("nested/inner.json").Replace(
            "\"parameters\": {  }", parameters, StringComparison.Ordinal)));
        Write("nested/inner.json", Template(Named("[parameters('prefix')]"), Parameters));
        Write("nested/given.json", """{ "parameters": { "prefix": { "value": "given" } } }""");

        SimImportReport report = Import("main.json").Value;
        File.Delete(Path.Combine(_folder.FullName, "nested/given.json"));
        SimImportReport without = Import("main.json").Value;

        Assert.Equal("given", Assert.Single(report.Topology.NetworkSecurityGroups).Name);
        Assert.Equal("main", Assert.Single(without.Topology.NetworkSecurityGroups).Name);
        Assert.Equal(
            "The parameter file 'nested/given.json' is not in the files or holds no parameters.",
            Assert.Single(without.Skipped).Reason);
    }

    [Theory]
    [InlineData("nested/inner.json", 1)]
    [InlineData("https://example.org/inner.json", 0)]
    public void A_link_by_address_is_followed_where_it_is_a_path(string uri, int groups)
    {
        Write("main.json", Template(Link(uri).Replace("relativePath", "uri", StringComparison.Ordinal)));
        Write("nested/inner.json", Template(Named("a")));

        SimImportReport report = Import("main.json").Value;

        Assert.Equal(groups, report.Topology.NetworkSecurityGroups.Count);
        Assert.Equal(1 - groups, report.Skipped.Count);
    }

    [Theory]
    [InlineData("[uri(deployment().properties.templateLink.uri, 'nested/inner.json')]")]
    [InlineData("[uri(parameters('base'), concat('nested/inner.json', parameters('token')))]")]
    [InlineData("[concat(uri(parameters('base'), '.'), '/nested/', 'inner.json', '?', utcNow())]")]
    [InlineData("[uri(parameters('base'), '../../nested/inner.json')]")]
    public void A_link_made_of_the_address_of_the_template_leads_to_the_file_beside_it(string uri)
    {
        string parameters = """
            "parameters": { "token": { "type": "securestring", "defaultValue": "" },
              "base": { "type": "string", "defaultValue": "[deployment().properties.templateLink.uri]" } },
            """;
        Write("main file.json", Template(Link(uri).Replace("relativePath", "uri", StringComparison.Ordinal), parameters));
        Write("nested/inner.json", Template(Named("a")));

        SimImportReport alone = Import("main file.json").Value;
        SimImportReport together = ImportAll().Value;

        Assert.Equal("a", Assert.Single(alone.Topology.NetworkSecurityGroups).Name);
        Assert.Empty(alone.Skipped);
        Assert.Equal(alone.Topology, together.Topology);
        Assert.Equal("Another template deploys it.", Assert.Single(together.Skipped).Reason);
    }

    [Fact]
    public void A_linked_template_deploys_those_beside_the_one_that_names_it()
    {
        string given = "\"base\": { \"value\": \"[deployment().properties.templateLink.uri]\" }";
        string declared = "\"parameters\": { \"base\": { \"type\": \"string\" } },";
        Write("main.json", Template(Link("nested/one.json", given)));
        Write("nested/one.json", Template(
            Link("[uri(parameters('base'), 'other/two.json')]").Replace("relativePath", "uri", StringComparison.Ordinal),
            declared));
        Write("other/two.json", Template(Named("deep")));

        SimImportReport report = Import("main.json").Value;

        Assert.Equal("deep", Assert.Single(report.Topology.NetworkSecurityGroups).Name);
    }

    [Fact]
    public void A_link_made_of_another_address_is_told()
    {
        string link = Link("[uri(concat('https://example.org/', utcNow()), 'inner.json')]");
        Write("main.json", Template(link.Replace("relativePath", "uri", StringComparison.Ordinal)));
        Write("inner.json", Template(Named("a")));

        Assert.Equal("Its template is not in the files.", Assert.Single(Import("main.json").Value.Skipped).Reason);
    }

    [Fact]
    public void A_linked_template_that_is_not_there_is_told()
    {
        Write("main.json", Template(Link("gone.json")));

        SkippedResource skipped = Assert.Single(Import("main.json").Value.Skipped);

        Assert.Equal("The linked template 'gone.json' is not in the files.", skipped.Reason);
        Assert.StartsWith("main.json:", skipped.Place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.json")]
    [InlineData("nested/../../outside.json")]
    [InlineData("/etc/passwd")]
    public void A_link_that_leads_out_of_the_folder_is_refused(string link)
    {
        Write("in/main.json", Template(Link(link)));
        Write("outside.json", Template(Named("secret")));

        Refusal? refusal = Import("in/main.json").Refusal;

        Assert.Equal(ErrorId.TopologyFileNotReadable, refusal?.Id);
        Assert.Contains("outside of the folder", refusal?.Message, StringComparison.Ordinal);
        Assert.Contains("main.json:", refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_of_the_file_system_that_leads_out_of_the_folder_is_refused()
    {
        Write("outside/inner.json", Template(Named("secret")));
        Write("in/main.json", Template(Link("way/inner.json")));
        Directory.CreateSymbolicLink(
            Path.Combine(_folder.FullName, "in", "way"), Path.Combine(_folder.FullName, "outside"));

        Assert.Equal(ErrorId.TopologyFileNotReadable, Import("in/main.json").Refusal?.Id);
    }

    [Fact]
    public void Templates_that_deploy_one_another_for_ever_are_refused()
    {
        Write("main.json", Template(Link("main.json")));

        Refusal? refusal = Import("main.json").Refusal;

        Assert.Equal(ErrorId.InputTooLarge, refusal?.Id);
        Assert.Contains("deploy one another", refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_template_in_which_a_property_stands_twice_is_read_and_it_is_found()
    {
        Write("main.json", Template(Link("inner.json")));
        Write("inner.json", Template(Named("g")).Replace(
            "\"location\"", "\"location\": \"eastus\", \"location\"", StringComparison.Ordinal));

        SimImportReport report = Import("main.json").Value;

        Assert.Equal("westeurope", Assert.Single(report.Topology.NetworkSecurityGroups).Location);
        Assert.Contains("stands twice", Assert.Single(report.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_template_that_is_no_JSON_is_refused()
    {
        Write("main.json", Template(Link("inner.json")));
        Write("inner.json", "{ \"a\": ");

        Assert.Equal(ErrorId.TopologyFileMalformed, Import("main.json").Refusal?.Id);
    }

    private static string Link(string path, string given = "") =>
        $$"""
        { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "linked", "properties": {
          "mode": "Incremental", "parameters": { {{given}} }, "templateLink": { "relativePath": "{{path}}" } } }
        """;

    private Result<SimImportReport> Import(string file) => TopologyImporter.Import(new ImportRequest
    {
        Files = [ImportFile.FromPath(Path.Combine(_folder.FullName, file))],
    });

    private Result<SimImportReport> ImportAll()
    {
        IReadOnlyList<ImportFile> files = ImportFolder.Files(_folder.FullName, recurse: true).Value;
        return TopologyImporter.Import(new ImportRequest { Files = files });
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
