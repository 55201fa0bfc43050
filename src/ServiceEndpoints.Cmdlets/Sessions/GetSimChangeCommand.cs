using System.Management.Automation;
using ServiceEndpoints.Sessions;

namespace ServiceEndpoints.Commands;

/// <summary>Lists what was changed in this session, the oldest first.</summary>
[Cmdlet(VerbsCommon.Get, "SimChange")]
[OutputType(typeof(SimChange))]
public sealed class GetSimChangeCommand : SimCommand
{
    private protected override void End() => WriteObject(Session.Journal, enumerateCollection: true);
}
