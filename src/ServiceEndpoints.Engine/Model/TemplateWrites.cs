using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ServiceEndpoints.Model;

/// <summary>
/// The resources that the templates of a topology write, and what they say of their parts. It tells where an estate was
/// read from and not what it is, so it makes no two topologies unequal.
/// </summary>
internal sealed class TemplateWrites : IEquatable<TemplateWrites>
{
    private static readonly ImmutableHashSet<string> s_noIds = ImmutableHashSet.Create<string>(ArmId.Comparer);

    private readonly ImmutableDictionary<string, WrittenResource> _resources;
    private readonly ImmutableHashSet<string> _insiders;
    private readonly ImmutableHashSet<string> _nameless;

    private TemplateWrites(
        ImmutableDictionary<string, WrittenResource> resources,
        ImmutableHashSet<string> insiders,
        ImmutableHashSet<string> nameless)
    {
        _resources = resources;
        _insiders = insiders;
        _nameless = nameless;
    }

    /// <summary>Of a topology that was not read from a template.</summary>
    public static TemplateWrites None { get; } =
        new(ImmutableDictionary.Create<string, WrittenResource>(ArmId.Comparer), s_noIds, s_noIds);

    public bool IsNone => _resources.IsEmpty;

    /// <summary>In no order, as the ids below.</summary>
    public IEnumerable<WrittenResource> Resources => _resources.Values;

    /// <summary>The ids of the parts that stand inside of their wholes.</summary>
    public IReadOnlyCollection<string> Insiders => _insiders;

    /// <summary>The ids of the collections of which not all names are known.</summary>
    public IReadOnlyCollection<string> Nameless => _nameless;

    /// <summary>Null for what no template writes as a resource of its own.</summary>
    public WrittenResource? Of(string id) => _resources.GetValueOrDefault(id);

    /// <summary>Whether a part stands inside of its whole.</summary>
    public bool IsInside(string partId) => _insiders.Contains(partId);

    /// <summary>Whether parts of a thing have names that are not known, so that each may be any.</summary>
    /// <param name="wholeId">The thing.</param>
    /// <param name="collection">The last segment of the type of its parts.</param>
    public bool HasNameless(string wholeId, string collection) => _nameless.Contains($"{wholeId}/{collection}");

    /// <param name="resources">They replace those of their ids.</param>
    /// <param name="insiders">The ids of the parts that stand inside of their wholes.</param>
    /// <param name="nameless">The ids of collections of which not all names are known.</param>
    public TemplateWrites With(
        IEnumerable<WrittenResource> resources, IEnumerable<string> insiders, IEnumerable<string> nameless)
    {
        ImmutableDictionary<string, WrittenResource>.Builder all = _resources.ToBuilder();
        foreach (WrittenResource resource in resources)
        {
            all[resource.Id] = resource;
        }

        return new(all.ToImmutable(), _insiders.Union(insiders), _nameless.Union(nameless));
    }

    /// <summary>Everything of both; of a resource of both, what the other says.</summary>
    public TemplateWrites With(TemplateWrites other) => With(other.Resources, other.Insiders, other.Nameless);

    public bool Equals(TemplateWrites? other) => other is not null;

    public override bool Equals(object? obj) => Equals(obj as TemplateWrites);

    public override int GetHashCode() => 0;
}
