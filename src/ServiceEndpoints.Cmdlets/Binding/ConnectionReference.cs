using System.Globalization;
using System.Management.Automation;
using ServiceEndpoints.Queries.Connections;

namespace ServiceEndpoints.Commands;

/// <summary>A connection, by object or number.</summary>
public sealed class ConnectionReference
{
    public ConnectionReference(object? value)
    {
        Given = value is PSObject wrapped ? wrapped.BaseObject : value;
        Text = Given is SimConnection connection
            ? connection.Id.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Given}");
    }

    /// <summary>The number, or what else the user gave.</summary>
    public string Text { get; }

    /// <summary>What the user gave; an error's target.</summary>
    internal object? Given { get; }

    public override string ToString() => Text;
}
