using System.IO;

namespace ServiceEndpoints.Shell.Editing;

/// <summary>Lines from a file or a pipe, which want neither prompt nor echo.</summary>
internal sealed class RedirectedLines : ILineSource
{
    private readonly TextReader _input;

    public RedirectedLines(TextReader input) => _input = input;

    public string? ReadLine(string prompt) => _input.ReadLine();
}
