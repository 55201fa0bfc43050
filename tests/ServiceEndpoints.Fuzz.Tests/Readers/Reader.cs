using System;
using System.Collections.Generic;
using ServiceEndpoints.Fuzz.Judging;

namespace ServiceEndpoints.Fuzz.Readers;

/// <summary>Something of the product that reads files.</summary>
/// <param name="Name">What it is called here; its fixtures lie in a folder of that name.</param>
/// <param name="Seeds">Inputs to make others of.</param>
/// <param name="Read">How it is given an input.</param>
internal sealed record Reader(string Name, IReadOnlyList<byte[]> Seeds, Func<byte[], Outcome> Read)
{
    public override string ToString() => Name;
}
