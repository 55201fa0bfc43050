using System.Collections;
using System.Collections.Generic;
using System.Management.Automation;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Reads an estate from files and folders, makes it the current topology and writes what became of each part. All
/// files together are one estate; when one cannot be read, nothing changes.
/// </summary>
[Cmdlet(VerbsData.Import, "SimTopology", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(SimImportReport))]
public sealed class ImportSimTopologyCommand : SimChangeCommand
{
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";

    [Parameter(ParameterSetName = PathSet, Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath")]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Reads the folders in a folder too.</summary>
    [Parameter]
    public SwitchParameter Recurse { get; set; }

    [Parameter]
    public ImportFormat Format { get; set; }

    /// <summary>Which estate of a Terraform plan is read.</summary>
    [Parameter]
    public PlanState State { get; set; } = PlanState.After;

    /// <summary>Values of template parameters; they go before those of the file.</summary>
    [Parameter]
    public Hashtable Parameter { get; set; } = [];

    /// <summary>A file of template parameters.</summary>
    [Parameter]
    public string? ParameterPath { get; set; }

    /// <summary>The resource group that a template is taken to be deployed to.</summary>
    [Parameter]
    public string? ResourceGroupName { get; set; }

    [Parameter]
    public string? SubscriptionId { get; set; }

    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    public string? Location { get; set; }

    /// <summary>Adds to the current topology instead of replacing it.</summary>
    [Parameter]
    public SwitchParameter Merge { get; set; }

    private readonly List<ImportFile> _files = [];
    private readonly AnswerProgress _progress = new("Importing a topology");
    private bool _isComplete = true;

    private protected override void Process()
    {
        foreach (string path in Path)
        {
            Take(InputFiles.Matching(SessionState.Path, path, Recurse, Cancellation), path);
        }

        foreach (string path in LiteralPath)
        {
            Take(InputFiles.Literal(SessionState.Path, path, Recurse, Cancellation), path);
        }
    }

    private protected override void End()
    {
        if (!_isComplete || !Accept(Request(), ParameterPath, out ImportRequest? request))
        {
            return;
        }

        Result<SimImportReport> imported = TopologyImporter.Import(request);
        _progress.Finish(this);
        if (Accept(imported, Target(), out SimImportReport? report))
        {
            Submit(new ImportTopology(report, Merge), Target(), write: true);
        }
    }

    private void Take(Result<IReadOnlyList<ImportFile>> files, string given)
    {
        if (Accept(files, given, out IReadOnlyList<ImportFile>? found))
        {
            _files.AddRange(found);
        }
        else
        {
            _isComplete = false;
        }
    }

    private Result<ImportRequest> Request()
    {
        ImportRequest request = new()
        {
            Files = ImportFile.Distinct(_files),
            Format = Format,
            State = State,
            Parameters = TemplateArgument.Read(Parameter),
            ResourceGroupName = ResourceGroupName,
            SubscriptionId = SubscriptionId,
            Location = Location,
            MergeInto = Merge ? Session.Topology : null,
            Told = step => _progress.Tell(this, step.ToString(), step.Percent),
            Cancellation = Cancellation,
        };
        return ParameterPath is { } path
            ? FilePaths.Literal(SessionState.Path, path)
                .Then<ImportRequest>(found => request with { ParameterFile = ImportFile.FromPath(found[0]) })
            : request;
    }

    private string Target() => string.Join(", ", _files);
}
