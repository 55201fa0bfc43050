using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ServiceEndpoints.Commands.Tests.Hosting;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Surface;

/// <summary>What the README shows is what a reader gets.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
    private static readonly string s_tour = Path.Combine(Repository.Root, "docs", "examples", "quickstart.ps1");

    [Fact]
    public void Every_output_in_the_README_is_printed_by_the_tour()
    {
        using ModuleSession session = new(width: 120);

        string printed = session.Shown($"& '{s_tour}'");

        string[] blocks = [.. Blocks("text")];
        Assert.True(blocks.Length >= 6);
        Assert.All(blocks, block => Assert.Contains(block, printed, System.StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_line_in_the_README_is_one_of_the_tour()
    {
        string tour = File.ReadAllText(s_tour)
            .Replace("\"$PSScriptRoot/hub-spoke-storage.json\"", "docs/examples/hub-spoke-storage.json")
            .Replace(" | Out-Default", "");

        IEnumerable<string> lines = Blocks("powershell").SelectMany(block => block.Split('\n'));

        Assert.All(lines, line => Assert.Contains(line, tour, System.StringComparison.Ordinal));
    }

    private static IEnumerable<string> Blocks(string language) => Fence()
        .Matches(s_readme)
        .Where(match => match.Groups["language"].Value == language)
        .Select(match => match.Groups["body"].Value);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<body>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
