using System.Management.Automation;

namespace ServiceEndpoints.Benchmarks.Baselines;

/// <summary>
/// The same parameters by name, bound as plain objects: nothing of ours takes part, not even the conversion of what is
/// piped.
/// </summary>
[Cmdlet(VerbsDiagnostic.Test, "NothingPlainly")]
[OutputType(typeof(bool))]
public sealed class TestNothingPlainlyCommand : PSCmdlet
{
    private static readonly object s_true = true;

    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public object[] From { get; set; } = [];

    [Parameter(Mandatory = true, Position = 1)]
    public object[] To { get; set; } = [];

    [Parameter]
    [ValidateRange(0, 65535)]
    public int? Port { get; set; }

    [Parameter]
    [ValidateSet("Tcp", "Udp", "Icmp")]
    public string Protocol { get; set; } = "Tcp";

    [Parameter]
    public string Plane { get; set; } = "Data";

    [Parameter]
    public SwitchParameter Quiet { get; set; }

    [Parameter]
    public object? Topology { get; set; }

    protected override void ProcessRecord() => WriteObject(s_true);
}
