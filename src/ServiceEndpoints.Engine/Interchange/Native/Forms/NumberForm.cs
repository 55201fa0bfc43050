using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>A whole number of 32 bits.</summary>
internal sealed class NumberForm : Form<int>
{
    public override void Write(JsonText json, int value) => json.Number(value);

    public override int Read(DataNode node, NativeReading reading)
    {
        if (node is NumberNode number && number.TryGetWhole(out long whole) && whole is >= int.MinValue and <= int.MaxValue)
        {
            return (int)whole;
        }

        reading.Fail(node.Place, $"a whole number between {int.MinValue} and {int.MaxValue} is missing here");
        return 0;
    }

    public override void Describe(JsonText schema)
    {
        schema.Name("type");
        schema.Text("integer");
        schema.Name("minimum");
        schema.Number(int.MinValue);
        schema.Name("maximum");
        schema.Number(int.MaxValue);
    }
}
