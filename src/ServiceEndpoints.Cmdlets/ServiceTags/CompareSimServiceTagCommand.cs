using System.Management.Automation;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>Compares the service tags of two weekly files.</summary>
[Cmdlet(VerbsData.Compare, "SimServiceTag")]
[OutputType(typeof(SimServiceTagDifference))]
public sealed class CompareSimServiceTagCommand : SimCommand
{
    /// <summary>The earlier file.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string ReferencePath { get; set; } = "";

    /// <summary>The later file.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    public string DifferencePath { get; set; } = "";

    private protected override void End()
    {
        if (Accept(Read(ReferencePath), ReferencePath, out ServiceTagSet? reference)
            && Accept(Read(DifferencePath), DifferencePath, out ServiceTagSet? difference))
        {
            WriteObject(ServiceTagComparison.Of(reference, difference), enumerateCollection: true);
        }
    }

    private Result<ServiceTagSet> Read(string path) =>
        FilePaths.Literal(SessionState.Path, path).Then(found => ServiceTagFile.Read(found[0]));
}
