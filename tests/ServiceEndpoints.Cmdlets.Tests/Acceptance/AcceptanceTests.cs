using System.Collections.Generic;
using System.IO;
using System.Linq;
using ServiceEndpoints.Commands.Tests.Hosting;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Acceptance;

/// <summary>The specifications under tests/Acceptance, which Pester 5 runs as they are.</summary>
public sealed class AcceptanceTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Results() =>
        from file in Directory.EnumerateFiles(Repository.PathOf("tests", "Acceptance"), "*.Tests.ps1").Order()
        from result in Specification.Run(file)
        select new TheoryDataRow<string, string, string>(Path.GetFileName(file), result.Name, result.Problem);

    [Theory]
    [MemberData(nameof(Results), DisableDiscoveryEnumeration = true)]
    public void Holds(string file, string name, string problem) =>
        Assert.True(problem.Length == 0, $"{file}: {name}\n{problem}");
}
