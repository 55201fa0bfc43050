using System.ComponentModel;
using System.Management.Automation;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>The base of commands that let sources do something with destinations of the current topology.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SimFlowCommand : SimCommand
{
    /// <summary>VMs, interfaces, subnets, on-premises networks, public addresses, Internet, Service:name.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    public SourceReference[] From { get; set; } = [];

    /// <summary>Resources, public names, and what else the command takes.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [ArgumentCompleter(typeof(DestinationCompleter))]
    public DestinationReference[] To { get; set; } = [];

    /// <summary>Without it, the service's own port.</summary>
    [Parameter]
    [ValidateRange(0, 65535)]
    public int? Port { get; set; }

    private protected override void Process()
    {
        SimTopology topology = Session.Topology;
        foreach (SourceReference from in From)
        {
            if (Accept(FlowSources.Resolve(topology, from.Text), from, out FlowSource? source))
            {
                foreach (DestinationReference to in To)
                {
                    if (Accept(FlowTargets.Resolve(topology, to.Text), to, out FlowTarget? target))
                    {
                        Act(source, target, to);
                    }
                }
            }
        }
    }

    /// <param name="given">What the user gave for the target; an error's target.</param>
    private protected abstract void Act(FlowSource source, FlowTarget target, DestinationReference given);
}
