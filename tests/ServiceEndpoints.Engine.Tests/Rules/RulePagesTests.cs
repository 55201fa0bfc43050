using System;
using System.IO;
using System.Linq;
using System.Text;
using ServiceEndpoints.Tests.Architecture;
using Xunit;

namespace ServiceEndpoints.Tests.Rules;

/// <summary>
/// The pages are made of what the rules say of themselves. Where they differ, the environment variable
/// SERVICEENDPOINTS_ACCEPT=1 makes this test write them.
/// </summary>
public sealed class RulePagesTests
{
    private static readonly bool s_accept = Environment.GetEnvironmentVariable("SERVICEENDPOINTS_ACCEPT") == "1";

    private static readonly string s_folder = Path.Combine(SourceFile.Root(), RulePage.Folder);

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static TheoryData<string> Files => [.. RulePage.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_says_what_its_rule_says(string file)
    {
        string path = Path.Combine(s_folder, file);
        byte[] expected = s_utf8.GetBytes(RulePage.TextOf(file));
        if (s_accept)
        {
            Directory.CreateDirectory(s_folder);
            File.WriteAllBytes(path, expected);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests with SERVICEENDPOINTS_ACCEPT=1 to write it.");
        byte[] actual = File.ReadAllBytes(path);
        Assert.Equal(s_utf8.GetString(expected), s_utf8.GetString(actual));
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone()
    {
        string[] orphans = Directory.EnumerateFiles(s_folder).Select(path => Path.GetFileName(path)).Except(RulePage.Files).ToArray();
        if (s_accept)
        {
            Array.ForEach(orphans, orphan => File.Delete(Path.Combine(s_folder, orphan)));
            return;
        }

        Assert.Empty(orphans);
    }
}
