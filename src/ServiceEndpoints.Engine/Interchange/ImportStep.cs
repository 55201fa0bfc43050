using System;

namespace ServiceEndpoints.Interchange;

/// <summary>How far an import is.</summary>
/// <param name="File">The file that is worked on; empty where it is all of them.</param>
/// <param name="Number">Which of the files it is, from 1.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct ImportStep(ImportStage Stage, string File, int Number, int Count)
{
    /// <summary>
    /// How much of the import is behind, in hundredths: each file is read and then evaluated, and putting them together
    /// takes about as long as either.
    /// </summary>
    public int Percent => Stage switch
    {
        ImportStage.Reading => (int)(100L * (Number - 1) / (3L * Count)),
        ImportStage.Evaluating => (int)(100L * (Count + Number - 1) / (3L * Count)),
        ImportStage.Assembling => 67,
        _ => 0,
    };

    public override string ToString() => Stage switch
    {
        ImportStage.Parameters => $"Reading parameters: {File}",
        ImportStage.Reading => FormattableString.Invariant($"Reading file {Number} of {Count}: {File}"),
        ImportStage.Evaluating => FormattableString.Invariant($"Evaluating file {Number} of {Count}: {File}"),
        _ => "Putting the estate together",
    };
}
