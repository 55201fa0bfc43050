using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ServiceEndpoints.Fuzz.Judging;
using ServiceEndpoints.Fuzz.Mutation;
using ServiceEndpoints.Fuzz.Readers;
using Xunit;

namespace ServiceEndpoints.Fuzz;

/// <summary>
/// Whatever a file holds, a reader reads it or refuses it with an error that says which file and why; it does not
/// throw, does not hang, and does not need unbounded memory. <c>SERVICEENDPOINTS_FUZZ</c> sets how many inputs each
/// reader is given, <c>SERVICEENDPOINTS_FUZZ_FIRST</c> the number of the first.
/// </summary>
public sealed class FuzzTests
{
    public static TheoryData<string> Readers => [.. ReaderTable.All.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_reader_bears_every_input(string name)
    {
        using FuzzRun run = new(ReaderTable.Named(name));

        IReadOnlyList<Failure> failures =
            run.Cases(Number("SERVICEENDPOINTS_FUZZ_FIRST", 0), Number("SERVICEENDPOINTS_FUZZ", 1_500));

        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Select(Told)));
    }

    /// <summary>Inputs that are all refused at the door would show nothing of what is behind it.</summary>
    [Theory]
    [MemberData(nameof(Readers))]
    public void Enough_inputs_get_as_far_as_being_read(string name)
    {
        Reader reader = ReaderTable.Named(name);

        int read = Enumerable.Range(0, 200)
            .Count(number => reader.Read(Mutant.Make(reader.Seeds, name, number)).Refusal is null);

        Assert.InRange(read, 10, 199);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void The_fixtures_themselves_are_read(string name)
    {
        Reader reader = ReaderTable.Named(name);

        Assert.NotEmpty(SeedFolder.Files("Seeds", FolderOf(name)));
        Assert.All(
            SeedFolder.Files("Seeds", FolderOf(name)),
            file => Assert.Null(reader.Read(File.ReadAllBytes(file)).Refusal));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void What_was_once_not_borne_is_borne(string name)
    {
        Reader reader = ReaderTable.Named(name);

        Assert.All(
            SeedFolder.Files("Regressions", name),
            file => Assert.Null(Trial.Fault(reader, File.ReadAllBytes(file))));
    }

    private static string FolderOf(string reader) => reader switch
    {
        "LinkedTemplate" => "ArmTemplate",
        "TerraformPlanBefore" => "TerraformPlan",
        _ => reader,
    };

    private static string Told(Failure failure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{failure.Reader} {failure.Number}: {failure.What}\nInput: {failure.Write()}");

    private static long Number(string name, long otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text
            ? long.Parse(text, CultureInfo.InvariantCulture)
            : otherwise;
}
