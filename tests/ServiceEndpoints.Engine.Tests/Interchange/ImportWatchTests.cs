using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Native;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange;

/// <summary>A long import tells how far it is, and ends when it is called off.</summary>
public sealed class ImportWatchTests
{
    private const string Empty = "{ \"contentVersion\": \"1.0.0.0\", \"resources\": [] }";
    private const string Group = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network";

    [Fact]
    public void Files_are_told_one_by_one_as_they_are_read_and_as_they_are_evaluated()
    {
        List<ImportStep> told = [];
        Import([File("a.json", Empty), File("b.json", Empty)], told.Add, CancellationToken.None);

        Assert.Equal(
            [
                "Reading file 1 of 2: a.json",
                "Reading file 2 of 2: b.json",
                "Evaluating file 1 of 2: a.json",
                "Evaluating file 2 of 2: b.json",
                "Putting the estate together",
            ],
            told.Select(step => step.ToString()).Distinct());
        Assert.Equal([0, 16, 33, 50, 67], told.Select(step => step.Percent).Distinct());
    }

    [Fact]
    public void A_file_of_parameters_is_told_too()
    {
        List<ImportStep> told = [];
        TopologyImporter.Import(new ImportRequest
        {
            Files = [File("main.json", Empty)],
            ParameterFile = File("values.json", "{ \"parameters\": {} }"),
            Told = told.Add,
        });

        Assert.Equal("Reading parameters: values.json", told[0].ToString());
        Assert.Equal(0, told[0].Percent);
    }

    [Fact]
    public void An_import_that_was_called_off_before_it_began_reads_nothing() =>
        Assert.Throws<OperationCanceledException>(() => TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromPath("/nowhere/at/all.json")],
            Cancellation = new CancellationToken(canceled: true),
        }));

    [Fact]
    public void A_search_for_files_can_be_called_off() => Assert.Throws<OperationCanceledException>(() =>
        ImportFolder.Files(
            AppContext.BaseDirectory,
            recurse: true,
            new CancellationToken(canceled: true).ThrowIfCancellationRequested));

    [Fact]
    public void Reading_a_long_file_can_be_called_off() =>
        EndsWithin(ImportStage.Reading, File("long.json", $"[{string.Join(',', Enumerable.Repeat("{}", 1_000_000))}]"));

    [Fact]
    public void Evaluating_a_long_template_can_be_called_off() => EndsWithin(ImportStage.Evaluating, File("long.json", """
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [ { "type": "Microsoft.Network/networkSecurityGroups", "apiVersion": "2023-09-01",
            "name": "[concat('nsg', copyIndex())]", "location": "westeurope", "copy": { "name": "l", "count": 800 },
            "properties": { "copy": [ { "name": "securityRules", "count": 800, "input": {
              "name": "[concat('r', copyIndex('securityRules'))]",
              "properties": { "priority": "[add(100, copyIndex('securityRules'))]" } } } ] } } ] }
        """));

    [Fact]
    public void Reading_a_long_native_file_can_be_called_off() => EndsWithin(
        ImportStage.Evaluating, File("long.json", Saved(Enumerable.Range(0, 60_000).Select(i => new SimApplicationSecurityGroup
        {
            Id = Id("applicationSecurityGroups", i),
            Location = "westeurope",
        }))));

    [Fact]
    public void Putting_a_large_estate_together_can_be_called_off() => EndsWithin(
        ImportStage.Assembling,
        File("long.json", $"[{string.Join(',', Enumerable.Range(0, 40_000).Select(Member))}]"));

    private static string Member(int number) =>
        $$"""
        { "id": "{{Id("applicationSecurityGroups", number)}}", "location": "westeurope", "properties": {} }
        """;

    private static string Id(string collection, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Group}/{collection}/n{number}");

    private static string Saved(IEnumerable<SimApplicationSecurityGroup> groups)
    {
        using System.IO.MemoryStream stream = new();
        NativeFormat.Write(groups.Aggregate(new SimTopology(), (topology, group) => topology.With(group)), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Calls the import off in the middle of a stage, which must not come to its end then.</summary>
    private static void EndsWithin(ImportStage stage, ImportFile file)
    {
        using CancellationTokenSource stop = new();
        List<ImportStep> told = [];

        Assert.Throws<OperationCanceledException>(() => Import([file], Tell, stop.Token));
        Assert.True(stop.IsCancellationRequested);
        Assert.Equal(stage, told[^1].Stage);

        void Tell(ImportStep step)
        {
            told.Add(step);
            if (told.Count(one => one.Stage == stage) == 2)
            {
                stop.Cancel();
            }
        }
    }

    private static ImportFile File(string name, string text) => ImportFile.FromBytes(name, Encoding.UTF8.GetBytes(text));

    private static void Import(IReadOnlyList<ImportFile> files, Action<ImportStep> told, CancellationToken cancellation) =>
        TopologyImporter.Import(new ImportRequest { Files = files, Told = told, Cancellation = cancellation });
}
