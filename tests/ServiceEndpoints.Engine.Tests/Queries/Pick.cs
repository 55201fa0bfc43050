using CsCheck;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>One of a few values, repeated ones more often.</summary>
internal static class Pick
{
    public static Gen<T> From<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
