using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>Something in the files that Azure would refuse.</summary>
/// <param name="Id">The condition.</param>
/// <param name="Message">A sentence for people.</param>
/// <param name="Target">The id of what it is about; empty where it is about the file.</param>
/// <param name="Place">File and location in it.</param>
public sealed record ImportFinding(ErrorId Id, string Message, string Target, string Place)
{
    public override string ToString() => $"{Id}: {Message} ({Place})";
}
