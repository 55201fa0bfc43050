using System;
using System.Collections.Generic;
using System.ComponentModel;
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

    /// <summary>
    /// Writes what the names call: wildcards match the name, <c>parent/name</c> or the id, and may match nothing; a
    /// literal name must exist. No names at all mean everything.
    /// </summary>
    /// <param name="find">Resolves a literal name.</param>
    private protected void WriteMatching<T>(
        IEnumerable<T> all, IReadOnlyCollection<EntityReference>? names, Func<string, Result<T>> find)
        where T : SimEntity
    {
        if (names is null || names.Count == 0)
        {
            WriteObject(all, enumerateCollection: true);
            return;
        }

        foreach (EntityReference name in names)
        {
            if (WildcardPattern.ContainsWildcardCharacters(name.Text))
            {
                WriteObject(Matching(all, name.Text), enumerateCollection: true);
            }
            else if (Accept(find(name.Text), name, out T? found))
            {
                WriteObject(found);
            }
        }
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

    private SimTopology Given(TopologyReference reference)
    {
        if (!reference.Resolve().IsSuccess(out SimTopology? topology, out Refusal? refusal))
        {
            ThrowRefusal(refusal, reference);
        }

        return topology;
    }
}
