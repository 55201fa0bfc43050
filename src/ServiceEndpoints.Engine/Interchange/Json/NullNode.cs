namespace ServiceEndpoints.Interchange.Json;

internal sealed class NullNode : DataNode
{
    public NullNode(SourcePlace place)
        : base(place)
    {
    }

    public override string Kind => "null";
}
