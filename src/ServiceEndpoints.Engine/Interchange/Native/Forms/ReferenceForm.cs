using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>The id of something else of the file.</summary>
/// <param name="kind">What the schema calls that.</param>
internal sealed class ReferenceForm(string kind) : Form<string>
{
    public string Kind => kind;

    public override void Write(JsonText json, string value) => Values.Reference.Write(json, value);

    public override string Read(DataNode node, NativeReading reading)
    {
        string id = Values.Reference.Read(node, reading);
        return id.Length > 0 ? reading.Refer(kind, id, node.Place) : id;
    }

    public override void Describe(JsonText schema) => Values.Reference.Describe(schema);
}
