using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Queries.Connections;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the connections of the session; without a number, all of them.</summary>
[Cmdlet(VerbsCommon.Get, "SimConnection")]
[OutputType(typeof(SimConnection))]
public sealed class GetSimConnectionCommand : SimCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [Alias("Id")]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    public ConnectionReference[] Connection { get; set; } = [];

    /// <summary>Only those in these states.</summary>
    [Parameter]
    public ConnectionState[] State { get; set; } = [];

    private protected override void Process() => WriteObject(
        Chosen().Where(connection => State.Length == 0 || State.Contains(connection.State)),
        enumerateCollection: true);

    private IEnumerable<SimConnection> Chosen()
    {
        if (Connection.Length == 0)
        {
            return Session.Connections;
        }

        List<SimConnection> found = [];
        foreach (ConnectionReference reference in Connection)
        {
            if (Accept(Session.Connection(reference.Text), reference.Given, out SimConnection? connection))
            {
                found.Add(connection);
            }
        }

        return found;
    }
}
