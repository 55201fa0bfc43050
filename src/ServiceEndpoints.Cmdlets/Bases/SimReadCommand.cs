using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>
/// The base of commands that read: they take <c>-Topology</c>, and the runspace's current topology without it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SimReadCommand : SimCommand
{
    /// <summary>The topology to read; without it, the current one.</summary>
    [Parameter]
    public TopologyReference? Topology { get; set; }

    /// <summary>
    /// The topology as it is now. Commands further up the pipeline may change it between two inputs, so read it for
    /// each.
    /// </summary>
    private protected SimTopology Estate => Topology is null ? Session.Topology : Given(Topology);

    /// <summary>Writes what the names call, as <see cref="Chosen"/> finds it.</summary>
    /// <param name="find">Resolves a literal name.</param>
    private protected void WriteMatching<T>(
        IEnumerable<T> all, IReadOnlyCollection<EntityReference>? names, Func<string, Result<T>> find)
        where T : SimEntity =>
        WriteObject(Chosen(all, names, find), enumerateCollection: true);

    /// <summary>
    /// What the names call: wildcards match the name, <c>parent/name</c> or the id, and may match nothing; a literal
    /// name must exist, or an error is written. No names at all mean everything.
    /// </summary>
    /// <param name="find">Resolves a literal name.</param>
    private protected IEnumerable<T> Chosen<T>(
        IEnumerable<T> all, IReadOnlyCollection<EntityReference>? names, Func<string, Result<T>> find)
        where T : SimEntity =>
        names is null || names.Count == 0 ? all : names.SelectMany(name => Called(all, name, find));

    /// <summary>
    /// Writes what is called by one of the names, for things without an id. No names mean everything.
    /// </summary>
    /// <param name="namesOf">All that one of them is called.</param>
    /// <param name="missing">The refusal of a literal name that nothing has.</param>
    private protected void WriteNamed<T>(
        IReadOnlyCollection<T> all,
        string[]? names,
        Func<T, IEnumerable<string>> namesOf,
        Func<string, Refusal> missing) =>
        WriteObject(Named(all, names, namesOf, missing), enumerateCollection: true);

    /// <summary>What is called by one of the names, for things without an id. No names mean everything.</summary>
    /// <param name="namesOf">All that one of them is called.</param>
    /// <param name="missing">The refusal of a literal name that nothing has, which is written.</param>
    private protected IEnumerable<T> Named<T>(
        IReadOnlyCollection<T> all,
        string[]? names,
        Func<T, IEnumerable<string>> namesOf,
        Func<string, Refusal> missing)
    {
        if (names is null || names.Length == 0)
        {
            return all;
        }

        List<T> chosen = [];
        foreach (string name in names)
        {
            var wildcard = WildcardPattern.Get(name, WildcardOptions.IgnoreCase);
            T[] found = [.. all.Where(one => namesOf(one).Any(wildcard.IsMatch))];
            if (found.Length == 0 && !WildcardPattern.ContainsWildcardCharacters(name))
            {
                WriteRefusal(missing(name), name);
            }

            chosen.AddRange(found);
        }

        return chosen;
    }

    /// <summary>Writes the parts with that name, which may have wildcards; all of them for null.</summary>
    /// <param name="find">Resolves a literal name.</param>
    private protected void WriteParts<T>(IEnumerable<T> parts, string? name, Func<string, Result<T>> find)
        where T : SimEntity
    {
        if (name is null)
        {
            WriteObject(parts, enumerateCollection: true);
        }
        else if (WildcardPattern.ContainsWildcardCharacters(name))
        {
            WriteObject(Matching(parts, name), enumerateCollection: true);
        }
        else if (Accept(find(name), name, out T? found))
        {
            WriteObject(found);
        }
    }

    /// <summary>The things that a name calls, which may have wildcards; an error for one that is not there.</summary>
    /// <param name="find">Resolves a literal name.</param>
    private protected IEnumerable<T> Called<T>(
        IEnumerable<T> all, EntityReference name, Func<string, Result<T>> find)
        where T : SimEntity
    {
        if (WildcardPattern.ContainsWildcardCharacters(name.Text))
        {
            return Matching(all, name.Text);
        }

        return Accept(find(name.Text), name, out T? found) ? [found] : [];
    }

    /// <summary>The topology that was given; the command ends with an error where it is none.</summary>
    private protected SimTopology Given(TopologyReference reference)
    {
        if (!reference.Resolve().IsSuccess(out SimTopology? topology, out Refusal? refusal))
        {
            ThrowRefusal(refusal, reference);
        }

        return topology;
    }

    private static IEnumerable<T> Matching<T>(IEnumerable<T> all, string pattern)
        where T : SimEntity
    {
        var wildcard = WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase);
        foreach (T one in all)
        {
            if (wildcard.IsMatch(one.Name) || wildcard.IsMatch(one.ToString()) || wildcard.IsMatch(one.Id))
            {
                yield return one;
            }
        }
    }
}
