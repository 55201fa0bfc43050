using System.Collections.Generic;
using System.Management.Automation;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.FlowLogs;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Queries.Flows;
using ServiceEndpoints.Queries.Impact;
using ServiceEndpoints.Results;
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

    /// <summary>
    /// Files of VNet or NSG flow logs, or folders of them with all that is below: what becomes of the flows in them is
    /// told too.
    /// </summary>
    [Parameter]
    [SupportsWildcards]
    public string[] FlowLog { get; set; } = [];

    private readonly StoryOutput _answers = new();
    private readonly AnswerProgress _progress = new("Measuring the impact of endpoints");

    private FlowLog? _flows;

    private protected override void Begin()
    {
        List<ImportFile> files = [];
        foreach (string path in FlowLog)
        {
            Result<IReadOnlyList<ImportFile>> matching = InputFiles.Matching(
                SessionState.Path, path, recurse: true, Cancellation);
            if (!matching.IsSuccess(out IReadOnlyList<ImportFile>? found, out Refusal? missing))
            {
                ThrowRefusal(missing, path);
            }

            files.AddRange(found);
        }

        if (files.Count > 0
            && !FlowLogFile.Read(Told(ImportFile.Distinct(files)), Cancellation)
                .IsSuccess(out _flows, out Refusal? refusal))
        {
            ThrowRefusal(refusal, refusal.Target);
        }
    }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        foreach (SubnetReference reference in Subnet)
        {
            if (Accept(EntityNames.Subnet(estate, reference.Text), reference, out SimSubnet? subnet))
            {
                foreach (string service in Service)
                {
                    Ask(estate, new(subnet.Id, service, Disable) { FlowLog = _flows }, reference);
                }
            }
        }
    }

    private protected override void End()
    {
        _progress.Finish(this);
        _answers.Finish(this);
    }

    private IEnumerable<ImportFile> Told(IEnumerable<ImportFile> files)
    {
        foreach (ImportFile file in files)
        {
            _progress.Tell(this, $"Reading {file}");
            yield return file;
        }
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
