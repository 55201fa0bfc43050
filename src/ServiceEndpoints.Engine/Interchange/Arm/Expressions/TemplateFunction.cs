using System;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>A function of the template language.</summary>
/// <param name="Name">Its name; case does not matter.</param>
/// <param name="Least">The smallest number of arguments.</param>
/// <param name="Most">The largest number of arguments.</param>
/// <param name="Body">What it does with them.</param>
internal sealed record TemplateFunction(string Name, int Least, int Most, Func<FunctionCall, DataNode> Body)
{
    public const int Any = 256;

    /// <summary>Whether it looks at arguments itself, so that one that it does not need may be unknown.</summary>
    public bool IsLazy { get; init; }

    /// <summary>
    /// Whether different arguments give different results, so that it can be applied to what stands for a name.
    /// </summary>
    public bool KeepsIdentity { get; init; }

    /// <summary>
    /// Whether it makes a text of texts, so that what is not known of the arguments is not known of the result, and equal
    /// arguments give equal texts all the same.
    /// </summary>
    public bool GivesText { get; init; }
}
