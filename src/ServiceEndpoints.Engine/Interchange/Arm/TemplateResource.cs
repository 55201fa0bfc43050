using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>A resource as other parts of its template can name it.</summary>
/// <param name="Symbol">
/// The symbolic name, with the turn where it is repeated, such as <c>vnets[0]</c>; null where it has none.
/// </param>
/// <param name="Identity">Its full type and name; null where these are not known.</param>
/// <param name="Id">Null where it is not known.</param>
/// <param name="Node">As it stands in the template.</param>
/// <param name="Frame">What holds there.</param>
internal sealed record TemplateResource(
    string? Symbol, ResourceIdentity? Identity, string? Id, ObjectNode Node, EvaluationFrame Frame)
{
    /// <summary>Whether the template makes it, rather than only naming it.</summary>
    public bool IsMade => Node.Find("existing") is not BooleanNode { IsTrue: true };
}
