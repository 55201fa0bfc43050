using System.Management.Automation;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Closes open connections, as their client would.</summary>
[Cmdlet(
    VerbsCommunications.Disconnect, "SimResource", DefaultParameterSetName = ByConnection, SupportsShouldProcess = true)]
[OutputType(typeof(SimConnection))]
public sealed class DisconnectSimResourceCommand : SimCommand
{
    private const string ByConnection = "ByConnection";
    private const string ByEnds = "ByEnds";

    [Parameter(ParameterSetName = ByConnection, Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [Alias("Id")]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    public ConnectionReference[] Connection { get; set; } = [];

    /// <summary>All open connections from there.</summary>
    [Parameter(ParameterSetName = ByEnds, Mandatory = true)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    public SourceReference From { get; set; } = null!;

    /// <summary>Only those to this destination.</summary>
    [Parameter(ParameterSetName = ByEnds)]
    [ArgumentCompleter(typeof(DestinationCompleter))]
    public DestinationReference? To { get; set; }

    /// <summary>Writes the connections that were closed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        foreach (ConnectionReference reference in Connection)
        {
            if (Accept(Session.Connection(reference.Text), reference.Given, out SimConnection? connection))
            {
                Close(connection);
            }
        }

        if (ParameterSetName == ByEnds)
        {
            CloseBetween();
        }
    }

    private void CloseBetween()
    {
        if (!Accept(FlowSources.Resolve(Session.Topology, From.Text), From, out FlowSource? source))
        {
            return;
        }

        FlowTarget? target = null;
        if (To is null || Accept(FlowTargets.Resolve(Session.Topology, To.Text), To, out target))
        {
            foreach (SimConnection connection in Session.Between(source, target))
            {
                Close(connection);
            }
        }
    }

    private void Close(SimConnection connection)
    {
        if (connection.State == ConnectionState.Open && ShouldProcess(connection.ToString(), "Disconnect"))
        {
            SimConnection closed = Session.Close(connection);
            if (PassThru)
            {
                WriteObject(closed);
            }
        }
    }
}
