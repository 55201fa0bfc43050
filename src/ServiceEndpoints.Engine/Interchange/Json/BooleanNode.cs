namespace ServiceEndpoints.Interchange.Json;

internal sealed class BooleanNode : DataNode
{
    public BooleanNode(bool isTrue, SourcePlace place)
        : base(place) => IsTrue = isTrue;

    public bool IsTrue { get; }

    public override string Kind => "a boolean";
}
