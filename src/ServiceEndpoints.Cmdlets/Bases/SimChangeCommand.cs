using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>
/// The base of commands that change the current topology. The leaf carries
/// <c>[Cmdlet(…, SupportsShouldProcess = true)]</c>, makes a <see cref="Change"/> for each item and gives it to
/// <see cref="Submit"/>. New- commands pass <c>write: true</c>, all others have a <c>PassThru</c> switch.
/// <see cref="NewSimTopologyCommand"/> is a small example, <see cref="GetSimTopologyCommand"/> its reading sibling.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SimChangeCommand : SimCommand
{
    /// <summary>
    /// Plans, warns, asks and commits. The plan comes first, so that <c>-WhatIf</c> reports refusals and consequences
    /// too. A refused change leaves the topology as it is and does not stop the rest of the input.
    /// </summary>
    /// <param name="target">What the user gave; the error's TargetObject.</param>
    /// <param name="write">Whether to write what was made or changed.</param>
    /// <returns>Whether the change was made, or there was nothing to change.</returns>
    private protected bool Submit(Change change, object? target, bool write)
    {
        SimTopology before = Session.Topology;
        if (!Accept(Session.Plan(change), target, out Changed? changed))
        {
            return false;
        }

        changed = Session.Foresee(change, changed);
        Warn(changed);
        if (!ReferenceEquals(changed.Topology, before))
        {
            if (!ShouldProcess(change.Target, change.Action))
            {
                return false;
            }

            Session.Commit(change, changed);
        }

        if (write && changed.Subject is { } subject)
        {
            WriteObject(subject);
        }

        return true;
    }

    /// <summary>What a parameter asks for: nothing when the user did not name it, be its value null or not.</summary>
    /// <param name="parameter">Its name, which the compiler fills in.</param>
    private protected Edit<T> EditOf<T>(T value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        IsBound(parameter) ? Edit<T>.To(value) : default;

    /// <summary>The text of an optional parameter; PowerShell hands null over as an empty text.</summary>
    private protected static string? TextOrNull(string? value) => string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The texts of a list parameter; none for null.</summary>
    private protected static ValueList<string> Texts(string[]? values) => (values ?? []).ToValueList();

    /// <summary>Submits a removal; with <c>-PassThru</c> what was removed is written.</summary>
    private protected void SubmitRemoval(Change change, SimEntity removed, object? target, bool write)
    {
        if (Submit(change, target, write: false) && write)
        {
            WriteObject(removed);
        }
    }

    /// <summary>Finds a thing of the current topology; one that is not there is written as an error.</summary>
    /// <param name="find">Resolves a name, such as <c>EntityNames.RouteTable</c>.</param>
    private protected bool TryFind<T>(
        EntityReference reference, Func<SimTopology, string, Result<T>> find, [NotNullWhen(true)] out T? found)
        where T : SimEntity =>
        Accept(find(Session.Topology, reference.Text), reference, out found);

    /// <summary>The id of a thing that the user may leave out; null for nothing, which detaches.</summary>
    /// <param name="find">Resolves a name, such as <c>EntityNames.RouteTable</c>.</param>
    /// <returns>Whether it is there or was left out.</returns>
    private protected bool TryId<T>(
        EntityReference? reference, Func<SimTopology, string, Result<T>> find, out string? id)
        where T : SimEntity
    {
        id = null;
        if (reference?.Given is null)
        {
            return true;
        }

        bool found = TryFind(reference, find, out T? entity);
        id = entity?.Id;
        return found;
    }

    /// <summary>The ids of all the things; none for null.</summary>
    private protected bool TryIds<T>(
        IEnumerable<EntityReference>? references,
        Func<SimTopology, string, Result<T>> find,
        out ValueList<string> ids)
        where T : SimEntity
    {
        ids = [];
        foreach (EntityReference reference in references ?? [])
        {
            if (!TryFind(reference, find, out T? entity))
            {
                return false;
            }

            ids = ids.Add(entity.Id);
        }

        return true;
    }

    private void Warn(Changed changed)
    {
        foreach (string warning in changed.Warnings)
        {
            WriteWarning(warning);
        }
    }
}
