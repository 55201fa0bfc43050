using System;
using System.IO;
using System.Linq;
using ServiceEndpoints.Commands.Tests.Hosting;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Surface;

/// <summary>
/// Every script of docs/examples prints what the text file beside it shows. Where they differ, the environment variable
/// SERVICEENDPOINTS_ACCEPT=1 makes this test write it.
/// </summary>
public sealed class ExampleScriptTests
{
    private static readonly string s_folder = Repository.PathOf("docs", "examples");

    /// <summary>The README shows what the tour prints, see <see cref="ReadmeTests"/>.</summary>
    private const string Tour = "quickstart.ps1";

    public static TheoryData<string> Scripts =>
    [
        .. Directory.EnumerateFiles(s_folder, "*.ps1")
            .Select(path => Path.GetFileName(path))
            .Where(name => name != Tour)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_script_prints_what_the_text_beside_it_shows(string script)
    {
        using ModuleSession session = new(width: 120);
        string printed = session.Shown($"& '{Path.Combine(s_folder, script)}'") + "\n";
        string path = Path.Combine(s_folder, Path.ChangeExtension(script, ".txt"));
        if (Environment.GetEnvironmentVariable("SERVICEENDPOINTS_ACCEPT") == "1")
        {
            File.WriteAllText(path, printed);
        }

        Assert.Empty(session.Run("$Error"));
        Assert.Equal(File.ReadAllText(path), printed);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    [InlineData(Tour)]
    public void What_the_script_built_comes_back_from_a_file_as_it_was(string script)
    {
        using ModuleSession session = new(width: 120);
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            _ = session.Shown($"& '{Path.Combine(s_folder, script)}'");
            _ = session.Run($"$before = Get-SimTopology; $null = Export-SimTopology '{file}'");
            string written = File.ReadAllText(file);
            _ = session.Run($"$null = Import-SimTopology '{file}'; $null = Export-SimTopology '{file}' -Force");

            Assert.Equal(written, File.ReadAllText(file));
            Assert.Equal(true, session.Run("$before.Equals((Get-SimTopology))").Single().BaseObject);
            Assert.Equal(session.Shown("Test-SimTopology -Topology $before"), session.Shown("Test-SimTopology"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    [InlineData(Tour)]
    public void What_the_script_built_can_be_deployed_as_a_template(string script)
    {
        using ModuleSession session = new(width: 120);
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            _ = session.Shown($"& '{Path.Combine(s_folder, script)}'");
            _ = session.Run(
                $"$before = @(Get-SimSubnet; Get-SimResource; Get-SimVM); $null = Export-SimTopology '{file}' -Format Arm");
            _ = session.Run($"$null = New-SimTopology -Force; $report = Import-SimTopology '{file}'");

            Assert.Empty(session.Run("$Error"));
            Assert.Empty(session.Run("$report.Unresolved; $report.NotModelled; $report.Skipped"));
            Assert.Equal(
                session.Run("$before.Id"),
                session.Run("@(Get-SimSubnet; Get-SimResource; Get-SimVM).Id"));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
