namespace ServiceEndpoints.Interchange;

/// <summary>The formats that a topology is read from.</summary>
public enum ImportFormat
{
    /// <summary>Whatever the file turns out to be.</summary>
    Auto,

    /// <summary>An Azure Resource Manager template.</summary>
    Arm,
}
