using System.Management.Automation;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Writes the current topology. It is a value: kept in a variable it is a checkpoint, and no later change touches it.
/// </summary>
[Cmdlet(VerbsCommon.Get, "SimTopology")]
[OutputType(typeof(SimTopology))]
public sealed class GetSimTopologyCommand : SimReadCommand
{
    private protected override void End() => WriteObject(Estate);
}
