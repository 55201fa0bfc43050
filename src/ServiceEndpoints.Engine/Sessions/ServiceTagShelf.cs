using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Sessions;

/// <summary>The files of service tags that a session has read, by their names, which compare without regard to case.</summary>
public sealed class ServiceTagShelf
{
    /// <summary>The tags that the topology uses.</summary>
    public const string Current = nameof(Current);

    /// <summary>The tags that come with the module.</summary>
    public const string BuiltIn = nameof(BuiltIn);

    private volatile ImmutableSortedDictionary<string, ServiceTagSet> _sets =
        ImmutableSortedDictionary.Create<string, ServiceTagSet>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name that <see cref="Find"/> knows.</summary>
    public IEnumerable<string> Names => [Current, BuiltIn, .. _sets.Keys];

    /// <summary>Whether a file can have the name.</summary>
    /// <returns>Null if so, else a refusal with <see cref="ErrorId.NameInvalid"/>.</returns>
    public static Refusal? JudgeName(string name) =>
        string.IsNullOrWhiteSpace(name) || IsCurrent(name) || IsBuiltIn(name)
            ? new(ErrorId.NameInvalid, $"A file of service tags cannot be called '{name}'. Give it a name with -Name.", name)
            : null;

    /// <summary>Keeps tags, in the place of those that had the name.</summary>
    public void Keep(string name, ServiceTagSet tags) => _sets = _sets.SetItem(name, tags);

    /// <summary>The tags of a name; null when no file has it.</summary>
    /// <param name="topology">Whose tags are the current ones.</param>
    public ServiceTagSet? Find(string name, SimTopology topology) =>
        IsBuiltIn(name) ? BuiltInServiceTags.Instance
        : IsCurrent(name) ? topology.ServiceTags ?? BuiltInServiceTags.Instance
        : _sets.GetValueOrDefault(name);

    /// <returns>The tags of a name, or a refusal with <see cref="ErrorId.ServiceTagSetNotFound"/>.</returns>
    /// <param name="topology">Whose tags are the current ones.</param>
    public Result<ServiceTagSet> Get(string name, SimTopology topology) => Find(name, topology) is { } tags
        ? tags
        : new Refusal(
            ErrorId.ServiceTagSetNotFound,
            $"No file of service tags was loaded by the name '{name}'. There are {string.Join(", ", Names)}.",
            name);

    private static bool IsCurrent(string name) => name.Equals(Current, StringComparison.OrdinalIgnoreCase);

    private static bool IsBuiltIn(string name) => name.Equals(BuiltIn, StringComparison.OrdinalIgnoreCase);
}
