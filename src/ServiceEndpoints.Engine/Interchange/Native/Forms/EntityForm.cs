using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>An entity: its id comes first, what could not be read of it last.</summary>
/// <param name="parent">What an entity of this kind is a part of; null for one that stands alone.</param>
internal sealed class EntityForm<T>(string name, T usual, string? parent, params Member<T>[] members)
    : ObjectForm<T>(name, usual, [Id, .. members, Unresolved])
    where T : SimEntity
{
    private static readonly Member<T> Id =
        Member.Required("id", Values.Id, (T entity) => entity.Id, (entity, id) => entity with { Id = id });

    private static readonly Member<T> Unresolved = Member.Usual(
        "unresolved",
        UnresolvedForm.List,
        (T entity) => entity.Unresolved,
        (entity, values) => entity with { Unresolved = values });

    public EntityForm(string name, T usual, params Member<T>[] members)
        : this(name, usual, null, members)
    {
    }

    public override T Read(DataNode node, NativeReading reading)
    {
        T entity = base.Read(node, reading);
        reading.Claim(Name, entity.Id, node.Place);
        if (parent is not null)
        {
            reading.Refer(parent, ArmId.ParentOf(entity.Id), node.Place);
        }

        return entity;
    }
}
