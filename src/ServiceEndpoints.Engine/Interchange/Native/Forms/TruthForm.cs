using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Native.Forms;

internal sealed class TruthForm : Form<bool>
{
    public override void Write(JsonText json, bool value) => json.Truth(value);

    public override bool Read(DataNode node, NativeReading reading)
    {
        if (node is BooleanNode truth)
        {
            return truth.IsTrue;
        }

        reading.Wrong(node, "true or false");
        return false;
    }

    public override void Describe(JsonText schema)
    {
        schema.Name("type");
        schema.Text("boolean");
    }
}
