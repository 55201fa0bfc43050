using System.Management.Automation;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Commands;
using ServiceEndpoints.Queries.Reachability;

namespace ServiceEndpoints.Benchmarks.Baselines;

/// <summary>
/// The parameters of <c>Test-SimReachability</c> and no work at all: what PowerShell itself costs a piped object.
/// </summary>
[Cmdlet(VerbsDiagnostic.Test, "Nothing")]
[OutputType(typeof(bool))]
public sealed class TestNothingCommand : PSCmdlet
{
    private static readonly object s_true = true;

    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public SourceReference[] From { get; set; } = [];

    [Parameter(Mandatory = true, Position = 1)]
    public DestinationReference[] To { get; set; } = [];

    [Parameter]
    [ValidateRange(0, 65535)]
    public int? Port { get; set; }

    [Parameter]
    [ValidateSet("Tcp", "Udp", "Icmp")]
    public IPProtocol Protocol { get; set; } = IPProtocol.Tcp;

    [Parameter]
    public Plane Plane { get; set; }

    [Parameter]
    public SwitchParameter Quiet { get; set; }

    [Parameter]
    public TopologyReference? Topology { get; set; }

    protected override void ProcessRecord() => WriteObject(s_true);
}
