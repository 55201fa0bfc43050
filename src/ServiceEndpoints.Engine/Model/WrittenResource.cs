using System.Collections.Frozen;

namespace ServiceEndpoints.Model;

/// <summary>A resource as a template writes it: what it says besides what it leaves out.</summary>
/// <param name="Id">The Resource Manager id.</param>
/// <param name="ApiVersion">Empty where it is not known.</param>
/// <param name="Given">
/// The properties that have a value, be it an empty list; those of an object as <c>object.property</c>.
/// </param>
internal sealed record WrittenResource(string Id, string ApiVersion, FrozenSet<string> Given)
{
    /// <summary>Whether one of the properties has a value.</summary>
    public bool Gives(params string[] properties) => System.Array.Exists(properties, Given.Contains);
}
