namespace ServiceEndpoints.Interchange.Json;

/// <summary>Adds sizes of nodes: values that share parts can be larger than any number counts.</summary>
internal static class NodeSize
{
    private const long Greatest = long.MaxValue / 4;

    public static long Add(long one, long other) => one + other > Greatest ? Greatest : one + other;
}
