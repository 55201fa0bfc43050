using System.IO;
using System.Management.Automation;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Native;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>Writes a topology to a file: whole or not at all, and over another file only with <c>-Force</c>.</summary>
[Cmdlet(VerbsData.Export, "SimTopology", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportSimTopologyCommand : SimReadCommand
{
    /// <summary>The file. No character is a wildcard.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Alias("LiteralPath", "PSPath")]
    public string Path { get; set; } = "";

    [Parameter]
    public ExportFormat Format { get; set; }

    /// <summary>Replaces a file that is there already.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    private protected override void End()
    {
        if (!Accept(FilePaths.ToWrite(SessionState.Path, Path), Path, out string? path))
        {
            return;
        }

        SimTopology topology = Estate;
        if (ExportFile.Obstacle(path, Force) is { } refusal)
        {
            WriteRefusal(refusal, Path);
        }
        else if (ShouldProcess(path, $"Export the topology '{topology.Name}'")
            && Accept(Written(topology, path), Path, out FileInfo? file))
        {
            WriteObject(file);
        }
    }

    private Result<FileInfo> Written(SimTopology topology, string path) =>
        ExportFile.Write(path, Force, stream => NativeFormat.Write(topology, stream));
}
