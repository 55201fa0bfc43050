using System.Globalization;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Compares values as the template language does: strings by case, property names without.</summary>
internal static class NodeComparison
{
    public static bool Same(DataNode one, DataNode other) => (one, other) switch
    {
        (TextNode a, TextNode b) => a.Text == b.Text,
        (NumberNode a, NumberNode b) => SameNumber(a, b),
        (BooleanNode a, BooleanNode b) => a.IsTrue == b.IsTrue,
        (NullNode, NullNode) => true,
        (ArrayNode a, ArrayNode b) => SameItems(a, b),
        (ObjectNode a, ObjectNode b) => SameProperties(a, b),
        _ => false,
    };

    /// <summary>Whether two values are of different kinds, so that what is not known in them makes no difference.</summary>
    public static bool SurelyDiffer(DataNode one, DataNode other) =>
        one is not UnresolvedNode && other is not UnresolvedNode && one.Kind != other.Kind;

    private static bool SameItems(ArrayNode one, ArrayNode other) =>
        one.Items.Count == other.Items.Count
        && one.Items.Zip(other.Items).All(pair => Same(pair.First, pair.Second));

    private static bool SameProperties(ObjectNode one, ObjectNode other) =>
        one.Names.Count == other.Names.Count
        && one.Properties.All(property =>
            other.TryGet(property.Key, out DataNode? value) && Same(property.Value, value));

    private static bool SameNumber(NumberNode one, NumberNode other) =>
        one.TryGetWhole(out long a) && other.TryGetWhole(out long b)
            ? a == b
            : Number(one.Literal).Equals(Number(other.Literal));

    private static double Number(string literal) =>
        double.Parse(literal, NumberStyles.Float, CultureInfo.InvariantCulture);
}
