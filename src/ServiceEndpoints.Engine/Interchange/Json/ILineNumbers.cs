namespace ServiceEndpoints.Interchange.Json;

/// <summary>Tells the lines of a text that is read.</summary>
internal interface ILineNumbers
{
    /// <summary>The line of a byte, counted from 1 as in the file.</summary>
    int LineOf(long offset);
}
