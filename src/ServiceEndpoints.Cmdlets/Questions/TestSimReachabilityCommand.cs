using System.Collections.Generic;
using System.Management.Automation;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes whether sources reach destinations, with everything that decided it.</summary>
[Cmdlet(VerbsDiagnostic.Test, "SimReachability")]
[OutputType(typeof(SimReachability), typeof(bool))]
public sealed class TestSimReachabilityCommand : SimReadCommand
{
    private static readonly object s_true = true;
    private static readonly object s_false = false;

    /// <summary>VMs, interfaces, subnets, on-premises networks, public addresses, Internet, Service:name.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    public SourceReference[] From { get; set; } = [];

    /// <summary>Resources, public names, VMs, interfaces, addresses.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [ArgumentCompleter(typeof(DestinationCompleter))]
    public DestinationReference[] To { get; set; } = [];

    /// <summary>Without it, the service's own port; towards a machine, every port.</summary>
    [Parameter]
    [ValidateRange(0, 65535)]
    public int? Port { get; set; }

    [Parameter]
    [ValidateSet("Tcp", "Udp", "Icmp")]
    public IPProtocol Protocol { get; set; } = IPProtocol.Tcp;

    [Parameter]
    public Plane Plane { get; set; }

    /// <summary>Only $true or $false: true for Reachable and for nothing else.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    private readonly List<FlowTarget> _targets = [];
    private readonly StoryOutput _answers = new();
    private readonly AnswerProgress _progress = new("Testing reachability");
    private SimTopology? _resolvedIn;

    private protected override void Process()
    {
        SimTopology estate = Estate;
        if (!ReferenceEquals(estate, _resolvedIn))
        {
            ResolveTargets(estate);
        }

        if (_targets.Count == 0)
        {
            return;
        }

        foreach (SourceReference from in From)
        {
            if (!Stopping && Accept(FlowSources.Resolve(estate, from.Text), from, out FlowSource? source))
            {
                Ask(estate, source);
            }
        }
    }

    private protected override void End()
    {
        _progress.Finish(this);
        _answers.Finish(this);
    }

    private void Ask(SimTopology estate, FlowSource source)
    {
        foreach (FlowTarget target in _targets)
        {
            if (Stopping)
            {
                return;
            }

            _progress.Count(this);
            ReachabilityQuestion question = new(source, target, Port, Protocol, Plane);
            if (Quiet)
            {
                WriteObject(ReachabilityAnswerer.IsReachable(estate, question) ? s_true : s_false);
            }
            else
            {
                _answers.Write(this, ReachabilityAnswerer.Answer(estate, question));
            }
        }
    }

    /// <summary>Once for all sources, unless a command further up changes the topology on the way.</summary>
    private void ResolveTargets(SimTopology estate)
    {
        bool isFirst = _resolvedIn is null;
        _resolvedIn = estate;
        _targets.Clear();
        foreach (DestinationReference to in To)
        {
            if (FlowTargets.Resolve(estate, to.Text).IsSuccess(out FlowTarget? target, out var refusal))
            {
                _targets.Add(target);
            }
            else if (isFirst)
            {
                WriteRefusal(refusal, to);
            }
        }
    }
}
