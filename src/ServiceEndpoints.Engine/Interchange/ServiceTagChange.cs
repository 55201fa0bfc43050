namespace ServiceEndpoints.Interchange;

/// <summary>What became of a service tag between two files.</summary>
public enum ServiceTagChange
{
    /// <summary>It has other prefixes.</summary>
    Changed,

    /// <summary>Only the later file has it.</summary>
    Added,

    /// <summary>Only the earlier file has it.</summary>
    Removed,
}
