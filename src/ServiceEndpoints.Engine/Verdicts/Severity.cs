namespace ServiceEndpoints.Verdicts;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Something that is as it may be, and that people often do not expect.</summary>
    Information,

    /// <summary>Something that works in another way than it looks.</summary>
    Warning,

    /// <summary>Something that cannot work as it stands, or a door that is open although it looks closed.</summary>
    Error,
}
