namespace ServiceEndpoints.Interchange;

/// <summary>What is done with the files of an import, in this order.</summary>
public enum ImportStage
{
    /// <summary>The file of template parameters is read.</summary>
    Parameters,

    /// <summary>A file is read, or compiled where it is a source.</summary>
    Reading,

    /// <summary>What a file says is worked out.</summary>
    Evaluating,

    /// <summary>A topology is made of everything.</summary>
    Assembling,
}
