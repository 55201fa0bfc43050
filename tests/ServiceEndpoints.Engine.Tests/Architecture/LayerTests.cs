using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace ServiceEndpoints.Tests.Architecture;

/// <summary>Each folder of the engine may look only at those before it; arrows point one way.</summary>
public sealed class LayerTests
{
    private const string Engine = "src/ServiceEndpoints.Engine";

    private static readonly string[] s_layers =
    [
        "Results", "Addressing", "Model", "Catalogue", "Verdicts", "Rules", "Changes", "Evaluation", "Queries",
        "Sessions", "Interchange",
    ];

    private static readonly Regex s_reference = new(
        $@"(?<![.\w])(?:global::)?(?:ServiceEndpoints\.)?({string.Join('|', s_layers)})(?=[.;])",
        RegexOptions.CultureInvariant);

    [Fact]
    public void No_file_looks_at_a_later_layer() =>
        Assert.Empty(SourceFile.Below(Engine).SelectMany(Violations));

    [Fact]
    public void Every_folder_is_a_layer() =>
        Assert.Empty(SourceFile.Below(Engine).Where(file => HomeOf(file) < 0).Select(file => file.Path));

    [Fact]
    public void Every_file_declares_the_namespace_of_its_folder() =>
        Assert.Empty(
            from file in SourceFile.Below(Engine)
            let expected = string.Join('.', file.Folders.Skip(2).Prepend("ServiceEndpoints"))
            where !file.Text.Contains($"\nnamespace {expected};", StringComparison.Ordinal)
                && !file.Text.StartsWith($"namespace {expected};", StringComparison.Ordinal)
            select $"{file} is not in {expected}");

    [Theory]
    [InlineData("using ServiceEndpoints.Evaluation;", true)]
    [InlineData("Queries.Routes.SimNextHop hop;", true)]
    [InlineData("using ServiceEndpoints.Model;", false)]
    [InlineData("// See Evaluation.", false)]
    [InlineData("string text = \"Evaluation.\";", false)]
    public void A_look_ahead_is_noticed(string code, bool noticed) =>
        Assert.Equal(noticed, Violations(new SourceFile($"{Engine}/Rules/X.cs", code)).Any());

    private static IEnumerable<string> Violations(SourceFile file) =>
        from Match reference in s_reference.Matches(file.Code)
        where Array.IndexOf(s_layers, reference.Groups[1].Value) > HomeOf(file)
        select $"{file} looks at {reference.Groups[1].Value}";

    private static int HomeOf(SourceFile file) => Array.IndexOf(s_layers, file.Path.Split('/')[2]);
}
