using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes virtual machines.</summary>
[Cmdlet(VerbsCommon.Get, "SimVM")]
[OutputType(typeof(SimVM))]
public sealed class GetSimVMCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VMCompleter))]
    [SupportsWildcards]
    [Alias("Name")]
    public VMReference[]? VM { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        WriteMatching(estate.VMs, VM, text => EntityNames.VM(estate, text));
    }
}
