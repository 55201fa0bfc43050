using System.Collections.Generic;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>Something of an estate, of which some properties may not be known.</summary>
internal abstract class Thing
{
    /// <summary>The properties, in the words of templates, that could not be read.</summary>
    public List<string> Unread { get; } = [];

    public bool Lacks(string property) => Unread.Contains(property);
}
