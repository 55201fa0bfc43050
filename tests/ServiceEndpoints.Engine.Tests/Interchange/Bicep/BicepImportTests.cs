using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Bicep;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Bicep;

public sealed class BicepImportTests
{
    private static readonly BicepTool s_none = new() { Folders = [] };

    [Fact]
    public void A_source_is_compiled_and_nothing_is_fetched()
    {
        using FakeBicep bicep = new();

        SimImportReport report = bicep.Import("main.bicep").Value;

        Assert.Equal("nowhere", Assert.Single(report.Topology.NetworkSecurityGroups).Name);
        Assert.Equal(ImportFormat.Arm, report.Format);
        Assert.Equal(["main.bicep"], report.Files);
        Assert.Empty(report.Warnings);
        Assert.Equal($"build {bicep.PathOf("main.bicep")} --stdout --no-restore\n", bicep.Read("arguments"));
    }

    [Fact]
    public void No_shell_reads_the_name_of_a_file()
    {
        using FakeBicep bicep = new("printf '%s\\n' \"$@\" > \"$here/arguments\"; cat \"$here/printed\"");
        const string Name = "a b; touch owned & $(touch owned) `touch owned` 'x'.bicep";

        Assert.Null(bicep.Import(Name).Refusal);

        Assert.Equal(["build", bicep.PathOf(Name), "--stdout", "--no-restore", ""], bicep.Read("arguments").Split('\n'));
        Assert.Empty(Directory.EnumerateFiles(bicep.Folder, "owned*"));
    }

    [Fact]
    public void Places_name_the_source_and_no_line_of_what_was_made_of_it()
    {
        using FakeBicep bicep = new();

        ImportUnresolved unresolved = Assert.Single(bicep.Import("main.bicep").Value.Unresolved);

        Assert.Equal("main.bicep resources[1].properties.disableBgpRoutePropagation", unresolved.Place);
    }

    [Fact]
    public void Warnings_of_the_compiler_are_reported()
    {
        using FakeBicep bicep = new("""
            cat "$here/printed"
            echo "$here/main.bicep(1,7) : Warning no-unused-params: Parameter \"a\" is never used. [https://aka.ms/x]" >&2
            echo "$here/parts/net.bicep(2,1) : Info use-recent-api-versions: Use a newer one." >&2
            """);

        Assert.Equal(
            [
                new("no-unused-params", "Parameter \"a\" is never used. [https://aka.ms/x]", "main.bicep(1,7)"),
                new ImportWarning("use-recent-api-versions", "Use a newer one.", "parts/net.bicep(2,1)"),
            ],
            bicep.Import("main.bicep").Value.Warnings);
    }

    [Fact]
    public void A_parameter_file_gives_its_template_values_and_the_caller_goes_before_it()
    {
        using FakeBicep bicep = new();
        bicep.Write("printed", Parameters(FakeBicep.Template));

        Assert.Equal("here", Name(bicep.Import("main.bicepparam")));
        Assert.StartsWith("build-params ", bicep.Read("arguments"), StringComparison.Ordinal);
        Assert.Equal("there", Name(bicep.Import("main.bicepparam", parameters: Site("there"))));
    }

    [Fact]
    public void The_values_of_one_parameter_file_are_not_those_of_another_template()
    {
        using FakeBicep bicep = new("cat \"$here/$1\"");
        bicep.Write("build", FakeBicep.Template);
        bicep.Write("build-params", Parameters(FakeBicep.Template));
        bicep.Write("a.bicep", "");
        bicep.Write("b.bicepparam", "");

        SimImportReport report = bicep.Import(
            [ImportFile.FromPath(bicep.PathOf("b.bicepparam")), ImportFile.FromPath(bicep.PathOf("a.bicep"))]).Value;

        Assert.Equal(["here", "nowhere"], report.Topology.NetworkSecurityGroups.Select(group => group.Name).Order());
    }

    [Fact]
    public void A_parameter_file_can_be_that_of_another_file()
    {
        using FakeBicep bicep = new("cat \"$here/$1\"");
        bicep.Write("build", FakeBicep.Template);
        bicep.Write("build-params", Parameters(null));

        Assert.Equal("here", Name(bicep.ImportWith("main.bicepparam", "main.bicep")));
    }

    [Fact]
    public void What_is_warned_of_the_parameter_file_of_another_file_is_in_the_report()
    {
        using FakeBicep bicep = new(
            """
            cat "$here/$1"
            echo "$2(1,7) : Warning no-unused-params: Parameter \"more\" is declared but never used." >&2
            """);
        bicep.Write("build", FakeBicep.Template);
        bicep.Write("build-params", Parameters(null));

        SimImportReport report = bicep.ImportWith("main.bicepparam", "main.bicep").Value;

        Assert.Equal(
            ["main.bicepparam(1,7)", "main.bicep(1,7)"], report.Warnings.Select(warning => warning.Place));
        Assert.All(report.Warnings, warning => Assert.Equal("no-unused-params", warning.Code));
    }

    [Fact]
    public void What_keeps_the_parameter_file_of_another_file_from_compiling_refuses_the_import()
    {
        using FakeBicep bicep = new("echo \"$2(1,7) : Error BCP057: There is no such name.\" >&2; exit 1");

        Refusal? refusal = bicep.ImportWith("main.bicepparam", "main.bicep").Refusal;

        Assert.Equal(ErrorId.BicepFailed, refusal?.Id);
        Assert.StartsWith("'main.bicepparam' does not compile.", refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_file_without_template_is_refused()
    {
        using FakeBicep bicep = new();
        bicep.Write("printed", Parameters(null));

        Refusal? refusal = bicep.Import("main.bicepparam").Refusal;

        Assert.Equal(ErrorId.FormatNotRecognized, refusal?.Id);
        Assert.Contains("-ParameterPath", refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_folder_those_are_compiled_that_are_no_parts_of_others()
    {
        using FakeBicep bicep = new();
        bicep.Write("src/main.bicep", "module net 'parts/net.bicep' = {\n}\nimport {\n  t\n} from 'types.bicep'\n");
        bicep.Write("src/parts/net.bicep", "module inner '../inner.json' = {}");
        bicep.Write("src/inner.json", "this is not read");
        bicep.Write("src/types.bicep", "");
        bicep.Write("src/main.bicepparam", "using 'main.bicep'");

        SimImportReport report = bicep.ImportFolder().Value;

        Assert.EndsWith($"{bicep.PathOf("src/main.bicep")} --stdout --no-restore\n", bicep.Read("arguments"));
        Assert.Equal(
            ["inner.json", "parts/net.bicep", "types.bicep"],
            report.Skipped.Select(skipped => skipped.Name));
        Assert.Single(report.Topology.NetworkSecurityGroups);
    }

    [Fact]
    public void A_part_of_another_is_compiled_when_it_is_named()
    {
        using FakeBicep bicep = new();
        bicep.Write("net.bicep", "");
        bicep.Write("main.bicep", "module net 'net.bicep' = {}");

        SimImportReport report = bicep.Import(
            [ImportFile.FromPath(bicep.PathOf("net.bicep")), ImportFile.FromPath(bicep.PathOf("main.bicep")).AsFound()])
            .Value;

        Assert.Empty(report.Skipped);
    }

    [Fact]
    public void Without_the_compiler_a_source_is_refused_and_a_folder_with_other_files_is_read()
    {
        using FakeBicep bicep = new();
        bicep.Write("src/main.bicep", "");

        Refusal? named = bicep.Import("main.bicep", s_none).Refusal;
        Refusal? alone = bicep.ImportFolder(s_none).Refusal;
        bicep.Write("src/main.json", FakeBicep.Template);
        SimImportReport beside = bicep.ImportFolder(s_none).Value;

        Assert.Equal(ErrorId.BicepNotInstalled, named?.Id);
        Assert.Contains("az bicep install", named!.Message, StringComparison.Ordinal);
        Assert.Equal(ErrorId.BicepNotInstalled, alone?.Id);
        SkippedResource skipped = Assert.Single(beside.Skipped);
        Assert.Equal("main.bicep", skipped.Name);
        Assert.Contains("no 'bicep'", skipped.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_not_there_or_lies_nowhere_is_refused()
    {
        using FakeBicep bicep = new();
        ImportFile missing = ImportFile.FromPath(bicep.PathOf("missing.bicep"));
        ImportFile nowhere = ImportFile.FromBytes("main.bicep", []);

        Assert.Equal(ErrorId.TopologyFileNotReadable, bicep.Import([missing]).Refusal?.Id);
        Assert.Equal(ErrorId.TopologyFileNotReadable, bicep.Import([nowhere]).Refusal?.Id);
    }

    [Fact]
    public void The_compiler_itself_makes_a_topology_of_a_source()
    {
        BicepTool tool = new();
        using FakeBicep folder = new();
        folder.Write("net.bicep", """
            param prefix string
            param unused string = ''
            resource vnet 'Microsoft.Network/virtualNetworks@2023-09-01' = {
              name: 'hub'
              location: 'westeurope'
              properties: { addressSpace: { addressPrefixes: [ prefix ] } }
            }
            """);
        folder.Write("main.bicep", """
            param prefix string
            module net 'net.bicep' = { name: 'net', params: { prefix: prefix } }
            """);
        folder.Write("main.bicepparam", "using 'main.bicep'\nparam prefix = '10.0.0.0/16'\n");

        Result<SimImportReport> result = folder.Import([ImportFile.FromPath(folder.PathOf("main.bicepparam"))], tool);

        Assert.SkipWhen(result.Refusal is { Id: ErrorId.BicepNotInstalled }, "bicep is not installed here.");
        Assert.Equal("10.0.0.0/16", Assert.Single(Assert.Single(result.Value.Topology.VNets).AddressPrefix).ToString());
        ImportWarning warning = Assert.Single(result.Value.Warnings);
        Assert.Equal(("no-unused-params", "net.bicep(2,7)"), (warning.Code, warning.Place));
    }

    private static string Name(Result<SimImportReport> result) =>
        Assert.Single(result.Value.Topology.NetworkSecurityGroups).Name;

    private static Dictionary<string, object?> Site(string name) => new() { ["site"] = name };

    /// <summary>What the compiler prints of a parameter file.</summary>
    private static string Parameters(string? template) => JsonSerializer.Serialize(new
    {
        parametersJson = """{ "parameters": { "site": { "value": "here" } } }""",
        templateJson = template,
        templateSpecId = (string?)null,
    });
}
