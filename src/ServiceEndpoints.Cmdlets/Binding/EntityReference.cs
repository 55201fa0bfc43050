using System;
using System.ComponentModel;
using System.Management.Automation;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>
/// What a user gives for a thing of the topology: the object, its name, <c>parent/name</c>, its Resource Manager id.
/// The constructor never throws, because PowerShell would hide the reason behind a binding error; whether the thing
/// exists is found out when the engine resolves <see cref="Text"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntityReference
{
    private protected EntityReference(object? value)
        : this(value, static _ => null)
    {
    }

    /// <param name="idOf">The id of the thing that another object of ours belongs to; null when it is none.</param>
    private protected EntityReference(object? value, Func<object, string?> idOf)
    {
        object? plain = value is PSObject wrapped ? wrapped.BaseObject : value;
        Given = plain;
        Text = plain switch
        {
            string text => text,
            null => "",
            _ => idOf(plain) ?? (plain as SimEntity)?.Id ?? IdProperty(plain) ?? plain.ToString() ?? "",
        };
    }

    /// <summary>The object's id, or what the user typed.</summary>
    public string Text { get; }

    /// <summary>What the user gave; an error's target.</summary>
    internal object? Given { get; }

    public override string ToString() => Text;

    /// <summary>Objects that were made elsewhere, such as in another process, still have their id.</summary>
    private static string? IdProperty(object value) => PSObject.AsPSObject(value).Properties["Id"]?.Value as string;
}
