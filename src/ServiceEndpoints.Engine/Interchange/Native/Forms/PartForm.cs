using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>
/// A part that stands inside of what it belongs to, by its name; <see cref="In"/> gives it the id that follows.
/// </summary>
internal sealed class PartForm<T>(string name, string collection, T usual, params Member<T>[] members)
    : ObjectForm<T>(name, usual, [PartName, .. members, Unresolved])
    where T : SimPart
{
    private static readonly Member<T> PartName =
        Member.Required("name", Values.Name, (T part) => part.Name, (part, name) => part with { Id = name });

    private static readonly Member<T> Unresolved = Member.Usual(
        "unresolved",
        UnresolvedForm.List,
        (T part) => part.Unresolved,
        (part, values) => part with { Unresolved = values });

    public ListForm<T> List() => new(this, part => part.Name);

    /// <summary>The parts as parts of an entity.</summary>
    public ValueList<T> In(string parentId, ValueList<T> parts) =>
        parts.Replace(_ => true, part => part with { Id = ArmId.Child(parentId, collection, part.Name) });
}
