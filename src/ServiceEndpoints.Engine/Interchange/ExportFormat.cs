namespace ServiceEndpoints.Interchange;

/// <summary>The formats that a topology is written in.</summary>
public enum ExportFormat
{
    /// <summary>The project's own format, which holds all of a topology.</summary>
    Native,

    /// <summary>An Azure Resource Manager template that deploys what a template can say.</summary>
    Arm,
}
