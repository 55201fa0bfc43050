using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ServiceEndpoints.Model;

/// <summary>
/// An immutable table of entities in the order of their ids, found by id, by name and by the entity they belong to.
/// One change costs a logarithm of the size, so that a hundred thousand of them stay cheap.
/// </summary>
public sealed class EntityTable<T> : IReadOnlyCollection<T>, IEquatable<EntityTable<T>>
    where T : SimEntity
{
    private static readonly ImmutableSortedDictionary<string, T> s_none =
        ImmutableSortedDictionary.Create<string, T>(ArmId.Comparer);

    private readonly ImmutableSortedDictionary<string, T> _byId;
    private readonly ImmutableDictionary<string, ImmutableSortedDictionary<string, T>> _byName;
    private readonly ImmutableDictionary<string, ImmutableSortedDictionary<string, T>> _byParent;

    private EntityTable(
        ImmutableSortedDictionary<string, T> byId,
        ImmutableDictionary<string, ImmutableSortedDictionary<string, T>> byName,
        ImmutableDictionary<string, ImmutableSortedDictionary<string, T>> byParent)
    {
        _byId = byId;
        _byName = byName;
        _byParent = byParent;
    }

    public static EntityTable<T> Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, T>(ArmId.Comparer),
        ImmutableDictionary.Create<string, ImmutableSortedDictionary<string, T>>(ArmId.Comparer),
        ImmutableDictionary.Create<string, ImmutableSortedDictionary<string, T>>(ArmId.Comparer));

    public int Count => _byId.Count;

    public bool TryGet(string id, [NotNullWhen(true)] out T? entity) => _byId.TryGetValue(id, out entity);

    public T? Find(string? id) => id is not null && _byId.TryGetValue(id, out T? entity) ? entity : null;

    /// <summary>All of that name, wherever they are; names compare without regard to case.</summary>
    public IEnumerable<T> Named(string name) => Under(_byName, name);

    /// <summary>The parts of one entity, such as the subnets of a VNet.</summary>
    public IEnumerable<T> PartsOf(string parentId) => Under(_byParent, parentId);

    /// <summary>How many others than this one belong to what it belongs to.</summary>
    internal int CountBeside(SimPart part) => _byParent.TryGetValue(part.ParentId, out ImmutableSortedDictionary<string, T>? all)
        ? all.Count - (all.ContainsKey(part.Id) ? 1 : 0)
        : 0;

    /// <summary>The table with the entity, which replaces one of the same id.</summary>
    public EntityTable<T> With(T entity)
    {
        EntityTable<T> cleared = _byId.ContainsKey(entity.Id) ? Without(entity.Id) : this;
        return new(
            cleared._byId.Add(entity.Id, entity),
            Indexed(cleared._byName, entity.Name, entity),
            entity is SimPart part ? Indexed(cleared._byParent, part.ParentId, entity) : cleared._byParent);
    }

    public EntityTable<T> Without(string id)
    {
        if (!_byId.TryGetValue(id, out T? entity))
        {
            return this;
        }

        return new(
            _byId.Remove(id),
            Unindexed(_byName, entity.Name, entity.Id),
            entity is SimPart part ? Unindexed(_byParent, part.ParentId, entity.Id) : _byParent);
    }

    public bool Equals(EntityTable<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _byId.Values.SequenceEqual(other._byId.Values));

    public override bool Equals(object? obj) => Equals(obj as EntityTable<T>);

    public override int GetHashCode() => _byId.Count;

    public IEnumerator<T> GetEnumerator() => _byId.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join(", ", _byId.Values);

    private static ImmutableDictionary<string, ImmutableSortedDictionary<string, T>> Indexed(
        ImmutableDictionary<string, ImmutableSortedDictionary<string, T>> index, string key, T entity) => index.SetItem(
            key,
            (index.TryGetValue(key, out ImmutableSortedDictionary<string, T>? known) ? known : s_none).Add(entity.Id, entity));

    private static ImmutableDictionary<string, ImmutableSortedDictionary<string, T>> Unindexed(
        ImmutableDictionary<string, ImmutableSortedDictionary<string, T>> index, string key, string id)
    {
        ImmutableSortedDictionary<string, T> rest = index[key].Remove(id);
        return rest.IsEmpty ? index.Remove(key) : index.SetItem(key, rest);
    }

    private IEnumerable<T> Under(ImmutableDictionary<string, ImmutableSortedDictionary<string, T>> index, string key) =>
        index.TryGetValue(key, out ImmutableSortedDictionary<string, T>? known) ? known.Values : [];
}
