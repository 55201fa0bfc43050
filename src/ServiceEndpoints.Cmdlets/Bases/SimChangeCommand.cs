using System.ComponentModel;
using System.Runtime.CompilerServices;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Model;

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
    /// Plans, asks and commits. The plan comes first, so that <c>-WhatIf</c> reports refusals too. A refused change
    /// leaves the topology as it is and does not stop the rest of the input.
    /// </summary>
    /// <param name="target">What the user gave; the error's TargetObject.</param>
    /// <param name="write">Whether to write what was made or changed.</param>
    /// <returns>Whether the change was made, or there was nothing to change.</returns>
    private protected bool Submit(Change change, object? target, bool write)
    {
        SimTopology before = Session.Topology;
        if (!Accept(change.Apply(before), target, out Changed? changed))
        {
            return false;
        }

        if (!ReferenceEquals(changed.Topology, before))
        {
            if (!ShouldProcess(change.Target, change.Action))
            {
                return false;
            }

            Session.Commit(change, changed);
        }

        Report(changed, write);
        return true;
    }

    /// <summary>What a parameter asks for: nothing when the user did not name it, be its value null or not.</summary>
    /// <param name="parameter">Its name, which the compiler fills in.</param>
    private protected Edit<T> EditOf<T>(T value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        IsBound(parameter) ? Edit<T>.To(value) : default;

    private void Report(Changed changed, bool write)
    {
        foreach (string warning in changed.Warnings)
        {
            WriteWarning(warning);
        }

        if (write && changed.Subject is { } subject)
        {
            WriteObject(subject);
        }
    }
}
