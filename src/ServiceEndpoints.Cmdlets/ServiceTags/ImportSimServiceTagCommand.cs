using System.Management.Automation;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Reads a weekly service tag file and puts its tags in the place of those that the topology uses. Writes what was
/// read, in short; <c>Get-SimServiceTag</c> lists the tags.
/// </summary>
[Cmdlet(VerbsData.Import, "SimServiceTag", SupportsShouldProcess = true)]
[OutputType(typeof(ServiceTagSet))]
public sealed class ImportSimServiceTagCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0)]
    public string Path { get; set; } = "";

    private protected override void End()
    {
        string path = SessionState.Path.GetUnresolvedProviderPathFromPSPath(Path);
        if (Accept(ServiceTagFile.Read(path), Path, out ServiceTagSet? tags))
        {
            Submit(new UseServiceTags(tags), Path, write: true);
        }
    }
}
