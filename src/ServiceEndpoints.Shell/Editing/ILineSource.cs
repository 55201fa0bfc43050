namespace ServiceEndpoints.Shell.Editing;

/// <summary>Where the lines of a session come from.</summary>
internal interface ILineSource
{
    /// <returns>Null at the end of the input.</returns>
    string? ReadLine(string prompt);
}
