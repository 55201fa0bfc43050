using System.Globalization;
using System.IO;

namespace ServiceEndpoints.Fuzz.Judging;

/// <summary>An input that a reader did not bear.</summary>
internal sealed record Failure(string Reader, long Number, string What, byte[] Input)
{
    /// <summary>Two failures of one kind have one cause, as far as can be told from outside.</summary>
    public string Kind => What.Split('\n')[0];

    /// <summary>Keeps the input where it can be looked at.</summary>
    public string Write()
    {
        string path = Path.Combine(
            Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"fuzz-{Reader}-{Number}.json"));
        File.WriteAllBytes(path, Input);
        return path;
    }
}
