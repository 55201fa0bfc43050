namespace ServiceEndpoints.Interchange.Json;

/// <summary>A value that the file does not give: what stands in its place, and why that says nothing.</summary>
internal sealed class UnresolvedNode : DataNode
{
    public UnresolvedNode(string expression, string cause, SourcePlace place)
        : base(place)
    {
        Expression = expression;
        Cause = cause;
    }

    public string Expression { get; }

    /// <summary>A sentence for people.</summary>
    public string Cause { get; }

    /// <summary>
    /// A text that stands for the value where only its identity matters, as in names and ids: equal for equal values.
    /// Null where there is none.
    /// </summary>
    public string? Symbol { get; init; }

    public override long Size => 1 + (long)Expression.Length + (Symbol?.Length ?? 0);

    public override bool HasUnresolved => true;

    public override string Kind => "a value that is not known";

    public UnresolvedNode WithoutSymbol() => Symbol is null ? this : new(Expression, Cause, Place);
}
