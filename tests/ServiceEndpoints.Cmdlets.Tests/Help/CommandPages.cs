using System.Collections.Generic;
using System.IO;
using System.Linq;
using ServiceEndpoints.Commands.Tests.Hosting;
using ServiceEndpoints.Help.Pages;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Help;

/// <summary>The pages under docs/commands.</summary>
internal static class CommandPages
{
    private static readonly string s_folder = Repository.PathOf("docs", "commands");

    public static IReadOnlyList<string> Names { get; } =
        [.. PageFolder.Files(s_folder).Select(file => Path.GetFileNameWithoutExtension(file))];

    public static string Index => File.ReadAllText(Path.Combine(s_folder, "README.md"));

    public static TheoryData<string> AsTheory => [.. Names];

    public static CommandPage Read(string name) => PageReader.Read(Path.Combine(s_folder, name + ".md"));
}
