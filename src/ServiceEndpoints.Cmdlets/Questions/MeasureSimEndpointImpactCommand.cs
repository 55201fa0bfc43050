using System.Collections.Generic;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Queries.Impact;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes what switching service endpoints would change, without switching them.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "SimEndpointImpact")]
[OutputType(typeof(SimEndpointImpact))]
public sealed class MeasureSimEndpointImpactCommand : SimReadCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    public SubnetReference[] Subnet { get; set; } = [];

    [Parameter(Mandatory = true, Position = 1)]
    [ArgumentCompleter(typeof(ServiceNameCompleter))]
    public string[] Service { get; set; } = [];

    /// <summary>What switching them off would change.</summary>
    [Parameter]
    public SwitchParameter Disable { get; set; }

    private readonly StoryOutput _answers = new();
    private readonly AnswerProgress _progress = new("Measuring the impact of endpoints");

    private protected override void Process()
    {
        SimTopology estate = Estate;
        foreach (SubnetReference reference in Subnet)
        {
            if (Accept(EntityNames.Subnet(estate, reference.Text), reference, out SimSubnet? subnet))
            {
                foreach (string service in Service)
                {
                    Ask(estate, new(subnet.Id, service, Disable), reference);
                }
            }
        }
    }

    private protected override void End()
    {
        _progress.Finish(this);
        _answers.Finish(this);
    }

    private void Ask(SimTopology estate, ImpactQuestion question, SubnetReference given)
    {
        _progress.Count(this);
        IEnumerable<SimConnection> connections = Topology is null ? Session.OpenConnections : [];
        if (Accept(
                EndpointImpact.Of(estate, question, connections, Cancellation), given, out SimEndpointImpact? impact)
            && !Stopping)
        {
            _answers.Write(this, impact);
        }
    }
}
