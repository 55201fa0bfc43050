namespace ServiceEndpoints.Interchange.Json;

internal sealed class TextNode : DataNode
{
    public TextNode(string text, SourcePlace place)
        : base(place) => Text = text;

    public string Text { get; }

    public override long Size => 1 + (long)Text.Length;

    public override string Kind => "a string";
}
