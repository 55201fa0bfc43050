namespace ServiceEndpoints.Interchange.Json;

/// <summary>
/// A value read from a file or computed from one. Immutable, so computed values may share parts; size and depth
/// count such parts as often as they occur, which bounds every walk over the value.
/// </summary>
internal abstract class DataNode
{
    protected DataNode(SourcePlace place) => Place = place;

    public SourcePlace Place { get; }

    /// <summary>The number of nodes and characters in it; never overflows.</summary>
    public virtual long Size => 1;

    public virtual int Depth => 1;

    /// <summary>True when some part of it could not be evaluated.</summary>
    public virtual bool HasUnresolved => false;

    /// <summary>What it is, for messages: <c>a string</c>.</summary>
    public abstract string Kind { get; }
}
