using System.Management.Automation;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Impact;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>Compares the service tags of two weekly files, or tells what their difference does to a topology.</summary>
[Cmdlet(VerbsData.Compare, "SimServiceTag", DefaultParameterSetName = TagSet)]
[OutputType(typeof(SimServiceTagDifference), ParameterSetName = [TagSet])]
[OutputType(typeof(SimServiceTagImpact), ParameterSetName = [ImpactSet])]
public sealed class CompareSimServiceTagCommand : SimReadCommand
{
    private const string TagSet = "Tag";
    private const string ImpactSet = "Impact";

    /// <summary>The earlier file: its path, or the name that it was loaded by.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string ReferencePath { get; set; } = "";

    /// <summary>The later file.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    public string DifferencePath { get; set; } = "";

    /// <summary>Tells what changes in the topology instead of what changes in the tags.</summary>
    [Parameter(ParameterSetName = ImpactSet, Mandatory = true)]
    public SwitchParameter Impact { get; set; }

    private protected override void End()
    {
        SimTopology estate = Estate;
        if (Accept(Read(ReferencePath, estate), ReferencePath, out ServiceTagSet? reference)
            && Accept(Read(DifferencePath, estate), DifferencePath, out ServiceTagSet? difference))
        {
            if (Impact)
            {
                Tell(ServiceTagImpact.Of(estate, reference, difference, Cancellation));
            }
            else
            {
                WriteObject(ServiceTagComparison.Of(reference, difference), enumerateCollection: true);
            }
        }
    }

    private void Tell(SimServiceTagImpact impact)
    {
        if (!Stopping)
        {
            WriteObject(impact);
        }
    }

    private Result<ServiceTagSet> Read(string given, SimTopology estate) =>
        Session.ServiceTags.Find(given, estate) is { } loaded
            ? loaded
            : FilePaths.Literal(SessionState.Path, given).Then(found => ServiceTagFile.Read(found[0]));
}
