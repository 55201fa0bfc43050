using System;
using System.IO;
using ServiceEndpoints.Tests.Architecture;
using Xunit;

namespace ServiceEndpoints.Tests.Services;

/// <summary>
/// docs/services.md is made of answers. Where it differs from them, the environment variable SERVICEENDPOINTS_ACCEPT=1
/// makes this test write it.
/// </summary>
public sealed class ServicePageTests
{
    [Fact]
    public void The_page_says_what_the_engine_answers()
    {
        string path = Path.Combine(SourceFile.Root(), ServicePage.Path);
        string expected = ServicePage.Text();
        if (Environment.GetEnvironmentVariable("SERVICEENDPOINTS_ACCEPT") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }
}
