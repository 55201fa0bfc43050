using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Commands.Tests.Hosting;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Surface;

/// <summary>A long import tells how far it is, and Ctrl+C ends it.</summary>
public sealed class ImportProgressTests : IDisposable
{
    private readonly ModuleSession _session = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("estate");

    public void Dispose()
    {
        _session.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void A_short_import_tells_nothing()
    {
        Write("small.json", 1);

        _session.Run($"Import-SimTopology {_folder}");

        Assert.Empty(_session.Errors);
        Assert.Empty(_session.Progress);
    }

    [Fact]
    public void A_long_one_names_the_file_and_how_many_there_are_and_says_when_it_is_done()
    {
        Write("net/large.json", 30_000);
        Write("small.json", 1);

        _session.Run($"$null = Import-SimTopology {_folder} -Recurse");

        Assert.Empty(_session.Errors);
        Assert.All(_session.Progress, record => Assert.Equal("Importing a topology", record.Activity));
        Assert.Contains(
            _session.Progress,
            record => record.StatusDescription.EndsWith("file 1 of 2: net/large.json", StringComparison.Ordinal)
                || record.StatusDescription == "Putting the estate together");
        Assert.All(_session.Progress, record => Assert.InRange(record.PercentComplete, 0, 100));
        Assert.Equal(ProgressRecordType.Completed, _session.Progress[^1].RecordType);
        Assert.Single(_session.Progress, record => record.RecordType == ProgressRecordType.Completed);
    }

    [Fact]
    public void One_that_fails_says_too_when_it_is_done()
    {
        Write("large.json", 30_000);
        File.WriteAllText(Path.Combine(_folder.FullName, "later.json"), "{");

        _session.Run($"Import-SimTopology {_folder}");

        Assert.Equal("TopologyFileMalformed", _session.ErrorId);
        Assert.True(
            _session.Progress.Count == 0 || _session.Progress[^1].RecordType == ProgressRecordType.Completed);
    }

    [Fact]
    public void Who_wants_to_see_no_progress_sees_none()
    {
        Write("large.json", 30_000);

        _session.Run($"$ProgressPreference = 'SilentlyContinue'; $null = Import-SimTopology {_folder}");

        Assert.Empty(_session.Progress);
        Assert.Empty(_session.Errors);
    }

    [Fact]
    public void Stopping_one_leaves_the_topology_as_it_was_and_writes_no_error()
    {
        Write("large.json", 60_000);
        _session.Run("New-SimVNet kept 10.0.0.0/16");

        TimeSpan? took = _session.RunUntilProgress($"Import-SimTopology {_folder}");

        Assert.NotNull(took);
        // A second is promised where nobody else wants the machine.
        Assert.True(took < TimeSpan.FromSeconds(5));
        Assert.Empty(_session.Errors);
        Assert.Equal(["kept"], _session.Run("(Get-SimVNet).Name").Select(name => (string)name.BaseObject));
        Assert.Single(_session.Run("Get-SimChange"));
    }

    /// <summary>A list of groups.</summary>
    private void Write(string name, int count)
    {
        const string Collection = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/applicationSecurityGroups";
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"[{string.Join(',', Enumerable.Range(0, count).Select(Member))}]");

        static string Member(int number) => string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            { "id": "{{Collection}}/g{{number}}", "location": "westeurope", "properties": {} }
            """);
    }
}
